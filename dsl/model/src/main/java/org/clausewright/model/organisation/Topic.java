package org.clausewright.model.organisation;

/**
 * A question on which policies are compared.
 *
 * @param group title of the group that it stands in
 */
public record Topic(String id, String title, String question, String group) {}
