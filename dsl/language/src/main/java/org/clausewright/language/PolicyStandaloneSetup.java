package org.clausewright.language;

/** Starts the whole language outside Eclipse. */
public class PolicyStandaloneSetup extends PolicyStandaloneSetupGenerated {}
