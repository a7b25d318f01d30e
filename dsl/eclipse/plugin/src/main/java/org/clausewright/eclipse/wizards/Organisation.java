package org.clausewright.eclipse.wizards;

/** Whose policy it is. */
record Organisation(OrganisationKind kind, String id, String title) {}
