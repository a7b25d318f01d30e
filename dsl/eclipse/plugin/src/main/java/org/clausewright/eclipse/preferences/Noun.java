package org.clausewright.eclipse.preferences;

/** The one noun that policies of a house use for a role. */
record Noun(String role, String noun) {}
