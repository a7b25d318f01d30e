package org.clausewright.model;

import java.util.Optional;

/**
 * The number or mark of a section, clause or item.
 *
 * @param printed as the published document prints it; empty if it prints none
 * @param computed as the numbering scheme gives it; empty if it is not numbered
 * @param bullet whether it is a bullet of a list
 * @param citation how to cite it in words: “6.3(f)”, “5.1 bullet 9”, “10 paragraph 1”
 */
public record Label(
    Optional<String> printed, Optional<String> computed, boolean bullet, String citation) {}
