package org.thaw.exchange.code;

import java.util.Optional;

/**
 * A state or territory in the field's systems of codes.
 *
 * @param id Thaw's: ISO 3166-1 alpha-3, XKX for Kosovo, a slug for what has none
 * @param alpha2 ISO 3166-1 alpha-2
 * @param cow number in the Correlates of War
 * @param gw number in Gleditsch and Ward's list
 * @param name neutral, in English
 */
public record Country(
    String id, Optional<String> alpha2, Optional<String> cow, Optional<String> gw, String name) {}
