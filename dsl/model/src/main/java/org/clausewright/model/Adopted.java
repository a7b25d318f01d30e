package org.clausewright.model;

import org.clausewright.model.organisation.Organisation;

/**
 * The policy that another organisation has adopted.
 *
 * @param policyId the adopted policy
 * @param from who wrote it
 */
public record Adopted(String policyId, String title, Organisation from) {}
