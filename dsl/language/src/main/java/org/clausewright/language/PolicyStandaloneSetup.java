package org.clausewright.language;

/** Starts the language outside Eclipse. */
public class PolicyStandaloneSetup extends PolicyStandaloneSetupGenerated {}
