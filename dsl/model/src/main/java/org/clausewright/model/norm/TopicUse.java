package org.clausewright.model.norm;

import java.util.Optional;
import org.clausewright.model.organisation.Topic;

/**
 * A topic that a norm is about.
 *
 * @param stance the stance that the source states outright where it can't be derived from the norm
 * @param decides false if the norm only touches the subject ({@code as related})
 */
public record TopicUse(Topic topic, Optional<Stance> stance, boolean decides) {}
