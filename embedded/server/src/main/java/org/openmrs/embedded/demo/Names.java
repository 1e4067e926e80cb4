/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.demo;

/** Invented names. The family names are made up from parts, so that none points at a real family. */
final class Names {

    private static final String[] MALE = {
        "Aden", "Bram", "Cal", "Dario", "Emrys", "Fitz", "Gareth", "Hamza", "Ivo", "Jago", "Kofi", "Lorcan", "Milos",
        "Niall", "Osman", "Pavel", "Ravi", "Seb", "Tariq", "Uwe", "Viktor", "Wes", "Yannis", "Zeb"
    };
    private static final String[] FEMALE = {
        "Asha", "Bryony", "Carys", "Dilys", "Esme", "Fola", "Greta", "Hana", "Isla", "Jolanta", "Keziah", "Leila",
        "Mirela", "Nerys", "Orla", "Petra", "Roisin", "Safiya", "Tilda", "Una", "Vesna", "Wren", "Yara", "Zadie"
    };
    private static final String[] FIRST_PARTS = {
        "Ash", "Birch", "Cold", "Dun", "Elder", "Fox", "Green", "Haw", "Iron", "Kest", "Lin", "Mars", "Nether", "Oak",
        "Pen", "Quarr", "Row", "Silver", "Thorn", "Under", "Wind", "Yar"
    };
    private static final String[] LAST_PARTS = {
        "acre", "beck", "croft", "dale", "fold", "garth", "holm", "ley", "mere", "combe", "rigg", "stead", "thwaite",
        "wick", "worthy"
    };

    private Names() {}

    static String given(Chance chance, String gender) {
        return "F".equals(gender) ? chance.oneOf(FEMALE) : chance.oneOf(MALE);
    }

    static String family(Chance chance) {
        return chance.oneOf(FIRST_PARTS) + chance.oneOf(LAST_PARTS);
    }
}
