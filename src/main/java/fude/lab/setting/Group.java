package fude.lab.setting;

import fude.text.Named;

/** Settings that belong together in the form; {@code settings.ID} is the key of the title. */
public enum Group implements Named {
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

    /** Whether it is one click away, under a title. */
    public boolean isFolded() {
        return this != NETWORK && this != BASICS;
    }

    /** Whether {@code setting.KEY.note} says in the form what each setting is for. */
    public boolean isNoted() {
        return this == DATA;
    }
}
