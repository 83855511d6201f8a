package fude.store;

import com.google.gson.stream.JsonWriter;
import fude.lab.Beginning;
import fude.lab.Exam;
import fude.lab.Machine;
import fude.lab.RunCard;
import fude.training.Intervention;
import fude.training.LearningCurve;
import fude.training.LearningCurve.EpochResult;
import fude.training.measure.Confusion;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Writes a run card field by field, for people to read too: a line for each thing. */
final class RunCardWriter {
    private static final String INDENT = "  ";

    private final JsonWriter json;

    private RunCardWriter(JsonWriter json) {
        this.json = json;
    }

    /** Leaves the stream open. */
    static void write(RunCard card, OutputStream out) throws IOException {
        JsonWriter json = new JsonWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        json.setIndent(INDENT);
        new RunCardWriter(json).write(card);
        json.flush();
    }

    private void write(RunCard card) throws IOException {
        json.beginObject();
        json.name("format").value(RunCardFile.FORMAT);
        json.name("version").value(RunCardFile.VERSION);
        json.name("id").value(card.id());
        json.name("begun").value(card.begun().toString());
        optional("parent", card.parent());
        optional("series", card.series());
        beginning(card.beginning());
        json.name("note").value(card.note());
        json.name("dataset").value(card.dataset());
        json.name("checksum").value(card.checksum());
        settings(card.settings());
        interventions(card);
        machine(card.machine());
        progress(card.progress());
        curve(card.curve().thinned(RunCard.MOST_POINTS));
        exams(card);
        json.endObject();
    }

    private void optional(String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.name(name).value(value);
        }
    }

    private void beginning(@Nullable Beginning beginning) throws IOException {
        if (beginning != null) {
            json.name(BeginningFields.NAME);
            beginLine();
            optional("run", beginning.run());
            json.name("epoch").value(beginning.epoch());
            json.name("batch").value(beginning.batch());
            endLine();
        }
    }

    private void settings(Map<String, String> settings) throws IOException {
        json.name("settings").beginObject();
        for (Map.Entry<String, String> setting : new TreeMap<>(settings).entrySet()) {
            json.name(setting.getKey()).value(setting.getValue());
        }
        json.endObject();
    }

    private void interventions(RunCard card) throws IOException {
        json.name(InterventionFields.NAME).beginArray();
        for (Intervention one : card.interventions()) {
            beginLine();
            json.name("epoch").value(one.epoch());
            json.name("batch").value(one.batch());
            json.name("learningRate").value(one.learningRate());
            json.name("targetEpoch").value(one.targetEpoch());
            if (one.images() != null) {
                images(one.images());
            }
            endLine();
        }
        json.endArray();
    }

    private void images(List<Integer> images) throws IOException {
        json.name(InterventionFields.IMAGES).beginArray();
        for (int image : images) {
            json.value(image);
        }
        json.endArray();
    }

    private void machine(Machine machine) throws IOException {
        json.name("machine").beginObject();
        json.name("threads").value(machine.threads());
        json.name("kernel").value(machine.kernel());
        json.name("program").value(machine.program());
        json.name("java").value(machine.java());
        json.name("system").value(machine.system());
        json.endObject();
    }

    private void progress(RunCard.Progress progress) throws IOException {
        json.name("progress").beginObject();
        json.name("status").value(progress.status().id());
        json.name("epoch").value(progress.epoch());
        json.name("batch").value(progress.batch());
        json.name("batchesPerEpoch").value(progress.batchesPerEpoch());
        json.name("lessons").value(progress.fineTunings());
        json.name("seconds").value(progress.seconds());
        if (progress.confusion() != null) {
            confusion(progress.confusion());
        }
        json.endObject();
    }

    private void confusion(Confusion confusion) throws IOException {
        int classes = confusion.classes();
        json.name("confusion").beginArray();
        json.setIndent("");
        for (int i = 0; i < classes * classes; i++) {
            json.value(confusion.count(i / classes, i % classes));
        }
        json.endArray();
        json.setIndent(INDENT);
    }

    private void curve(LearningCurve curve) throws IOException {
        json.name("measurements").beginArray();
        for (EpochResult one : curve.measurements()) {
            beginLine();
            json.name("epoch").value(one.epoch());
            number("trainingLoss", one.trainingLoss());
            number("testLoss", one.measuredLoss());
            number("testAccuracy", one.measuredAccuracy());
            if (!one.hasClasses()) {
                number("testRmse", one.measuredRmse());
            }
            json.name("seconds").value(one.seconds());
            endLine();
        }
        json.endArray();
        numbers("positions", curve.points(), curve::position);
        numbers("trainingLosses", curve.points(), curve::trainingLoss);
    }

    private void numbers(String name, int count, IntToDoubleFunction values) throws IOException {
        json.name(name).beginArray();
        json.setIndent("");
        for (int i = 0; i < count; i++) {
            json.value(values.applyAsDouble(i));
        }
        json.endArray();
        json.setIndent(INDENT);
    }

    private void exams(RunCard card) throws IOException {
        json.name("exams").beginArray();
        for (Exam exam : card.exams()) {
            beginLine();
            json.name("epoch").value(exam.epoch());
            json.name("batch").value(exam.batch());
            json.name("images").value(exam.images());
            json.name("right").value(exam.right());
            number("loss", exam.loss());
            if (!Double.isNaN(exam.rmse())) {
                number("rmse", exam.rmse());
            }
            json.name("opening").value(exam.opening());
            endLine();
        }
        json.endArray();
    }

    private void beginLine() throws IOException {
        json.beginObject();
        json.setIndent("");
    }

    private void endLine() throws IOException {
        json.endObject();
        json.setIndent(INDENT);
    }

    /** What is no number, as the loss of a run that broke off, is null. */
    private void number(String name, double value) throws IOException {
        json.name(name);
        if (Double.isFinite(value)) {
            json.value(value);
        } else {
            json.nullValue();
        }
    }
}
