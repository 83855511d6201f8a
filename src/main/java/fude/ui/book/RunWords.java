package fude.ui.book;

import fude.lab.Beginning;
import fude.lab.Recipe;
import fude.lab.RunCard;
import fude.text.Texts;
import fude.training.Intervention;
import fude.training.LearningCurve.EpochResult;
import fude.training.TrainingStatus;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A run in words: what it is, and what was changed against the one that it came from. */
record RunWords(Texts texts) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("M/d H:mm");

    /** More changes by hand than these are counted. */
    private static final int FEW = 2;

    String number(BookRow row) {
        return texts.get("book.number", String.valueOf(row.number()));
    }

    static String time(Instant begun) {
        return TIME.format(begun.atZone(ZoneId.systemDefault()));
    }

    String status(BookRow row) {
        if (row.isCutOff()) {
            return texts.get("book.status.cut-off");
        }
        TrainingStatus status = row.card().progress().status();
        return texts.get(
                switch (status) {
                    case RUNNING -> "book.status.running";
                    case FINISHED -> "book.status.finished";
                    case DIVERGED -> "book.status.diverged";
                    default -> "book.status.paused";
                });
    }

    /** Which images it was measured on. */
    String measured(BookRow row) {
        return texts.get(row.isValidating() ? "book.validation" : "book.test");
    }

    /** What was changed against the run that it came from; what it is, where there is none. */
    String change(BookRow row) {
        BookRow parent = row.parent.get();
        RunCard card = row.card();
        if (parent == null) {
            List<String> what = new ArrayList<>(List.of(origin(card)));
            what.addAll(beginning(card, null));
            return joined(what, byHand(card.interventions()));
        }
        List<String> changes = new ArrayList<>(beginning(card, parent));
        changes.addAll(new SettingWords(texts).changes(card, parent.card()));
        List<Intervention> script = parent.card().interventions();
        boolean follows =
                card.interventions().size() <= script.size()
                        && card.interventions()
                                .equals(script.subList(0, card.interventions().size()));
        if (changes.isEmpty() && follows) {
            return repetition(card, parent);
        }
        List<String> words =
                changes.isEmpty()
                        ? List.of(texts.get("book.same-settings", number(parent)))
                        : changes;
        return joined(words, follows ? List.of() : byHand(card.interventions()));
    }

    /** Where its first weights came from, if not from the seed. */
    private List<String> beginning(RunCard card, BookRow parent) {
        Beginning from = card.beginning();
        if (from == null) {
            return List.of();
        }
        boolean known = parent != null && parent.card().id().equals(from.run());
        String run = known ? number(parent) : texts.get("book.begun.other");
        return List.of(
                from.batch() == 0
                        ? texts.get("book.begun", run, from.epoch())
                        : texts.get("book.begun.batch", run, from.epoch() + 1, from.batch()));
    }

    private String joined(List<String> words, List<String> more) {
        List<String> all = new ArrayList<>(words);
        all.addAll(more);
        return String.join(texts.get("text.dot-separator"), all);
    }

    private String origin(RunCard card) {
        Optional<Recipe> recipe = Recipe.of(card.dataset(), card.settings());
        SettingWords words = new SettingWords(texts);
        String what =
                recipe.map(of -> texts.get("book.recipe", of.name()))
                        .orElseGet(() -> words.summary(card));
        return what + texts.get("text.dot-separator") + texts.datasetName(card.dataset());
    }

    private List<String> byHand(List<Intervention> interventions) {
        List<String> changes = new ArrayList<>();
        for (int i = 1; i < interventions.size(); i++) {
            Intervention now = interventions.get(i);
            Intervention before = interventions.get(i - 1);
            if (now.images() != null) {
                changes.add(texts.get("book.by-hand.images", now.images().size(), now.epoch() + 1));
                continue;
            }
            boolean rate = now.learningRate() != before.learningRate();
            changes.add(
                    texts.get(
                            rate ? "book.by-hand.rate" : "book.by-hand.epochs",
                            rate ? Texts.setting(now.learningRate()) : now.targetEpoch(),
                            now.epoch() + 1));
        }
        return changes.size() <= FEW ? changes : List.of(texts.get("book.by-hand", changes.size()));
    }

    /** Whether it came out as the other one did, as far as both were measured. */
    private String repetition(RunCard card, BookRow parent) {
        Map<Integer, EpochResult> there =
                parent.card().curve().epochs().stream()
                        .collect(Collectors.toMap(EpochResult::epoch, Function.identity()));
        boolean isExact = false;
        for (EpochResult one : card.curve().epochs()) {
            EpochResult same = there.get(one.epoch());
            if (same != null && !isSame(one, same)) {
                return texts.get("book.repeats.otherwise", number(parent), one.epoch());
            }
            isExact |= same != null;
        }
        int here = card.curve().lastEpoch();
        int other = parent.card().curve().lastEpoch();
        if (isExact && here != other) {
            return texts.get("book.repeats.so-far", number(parent), Math.min(here, other));
        }
        return texts.get(isExact ? "book.repeats.exactly" : "book.repeats", number(parent));
    }

    private static boolean isSame(EpochResult one, EpochResult other) {
        return one.trainingLoss() == other.trainingLoss()
                && one.measuredLoss() == other.measuredLoss()
                && Double.compare(one.measuredAccuracy(), other.measuredAccuracy()) == 0
                && Double.compare(one.measuredRmse(), other.measuredRmse()) == 0;
    }
}
