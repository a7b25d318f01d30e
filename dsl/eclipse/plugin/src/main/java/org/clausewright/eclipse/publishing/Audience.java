package org.clausewright.eclipse.publishing;

import org.clausewright.generator.build.Build;

/** Who is told, in the thread of a job, what came of a build. */
interface Audience {

  /** It came to its end: everything was written, or there are errors and nothing was. */
  void built(Build.Outcome outcome);

  /** Something outside the policies was in the way. */
  void failed(String words);
}
