package fude.lab.setting;

import fude.text.ReportedException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be set.
 *
 * @param key the name, as the terminal spells it without dashes; {@code setting.KEY} is the key of
 *     its words, {@code setting.KEY.explained} that of the sentence about it
 * @param group where the form shows it
 * @param codec its values as text
 * @param lens where it stands in a plan
 * @param condition when it means anything
 * @param live whether it can be changed while a run goes on
 * @param parts what the form shows in its place; mostly none
 */
public record Setting<V>(
        String key,
        Group group,
        Codec<V> codec,
        Lens<V> lens,
        Condition condition,
        boolean live,
        List<Setting<?>> parts) {

    Setting(String key, Group group, Codec<V> codec, Lens<V> lens) {
        this(key, group, codec, lens, Condition.ALWAYS, false, List.of());
    }

    Setting<V> onlyWhen(Condition only) {
        return new Setting<>(key, group, codec, lens, only, live, parts);
    }

    Setting<V> changeableWhileRunning() {
        return new Setting<>(key, group, codec, lens, condition, true, parts);
    }

    Setting<V> shownAs(List<Setting<?>> those) {
        return new Setting<>(key, group, codec, lens, condition, live, those);
    }

    /** Whether some plans do not have it. */
    public boolean isConditional() {
        return condition != Condition.ALWAYS;
    }

    /** Whether it means anything in a plan. */
    public boolean isIn(Plan plan) {
        return condition.test().test(plan);
    }

    /** What the form shows: its parts, or itself. */
    public Stream<Setting<?>> rows() {
        return parts.isEmpty() ? Stream.of(this) : parts.stream();
    }

    public V get(Plan plan) {
        return lens.get().apply(plan);
    }

    public Plan set(Plan plan, V value) {
        return lens.set().apply(plan, value);
    }

    /** How it stands in a plan; null where it means nothing. */
    public @Nullable String text(Plan plan) {
        return isIn(plan) ? codec.text().apply(get(plan)) : null;
    }

    /**
     * Sets it from its text.
     *
     * @throws ReportedException if the text cannot be read, or the plan has no such setting
     */
    public Plan read(Plan plan, String text) throws ReportedException {
        if (!isIn(plan)) {
            throw ReportedException.of(condition.key(), condition.owner().apply(plan));
        }
        return set(plan, codec.parser().parse(text));
    }

    /** The plan with this setting as it is in another one. */
    Plan copy(Plan from, Plan to) {
        return set(to, get(from));
    }
}
