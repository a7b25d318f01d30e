package org.clausewright.cli;

import java.io.PrintWriter;
import org.clausewright.language.Reading;

/** A way of telling what was found. */
interface Report {

  /** Tells all of it. */
  void print(Reading reading, PrintWriter out);
}
