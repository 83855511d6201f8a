package fude.lab.setting;

import java.util.Locale;

/** Settings that belong together in the form. */
public enum Group {
    /** Set in the picture of the network instead. */
    NETWORK,
    /** Always in sight. */
    BASICS,
    DATA,
    STEPS,
    START,
    WEIGHTS,
    DISTORTION,
    STOPPING,
    COMPUTING;

    /** {@code settings.ID} is the key of the title. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is one click away, under a title. */
    public boolean isFolded() {
        return this != NETWORK && this != BASICS;
    }

    /** Whether {@code setting.KEY.note} says in the form what each setting is for. */
    public boolean isNoted() {
        return this == DATA;
    }
}
