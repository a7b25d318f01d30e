package org.clausewright.model;

/** Something printed in a policy, in document order. */
public sealed interface Block permits Title, Line, Table, Contents, Section, Clause {}
