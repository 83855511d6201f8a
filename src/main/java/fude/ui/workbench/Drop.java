package fude.ui.workbench;

import fude.data.pictures.PictureReader;
import fude.store.ModelFile;
import fude.store.RunCardFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * What may be dropped on the window.
 *
 * @param accepts whether a kind is for this feature now
 * @param take takes it
 */
public record Drop(Predicate<Kind> accepts, Consumer<Dropped> take) {

    /** Takes a kind at any time. */
    public static Drop of(Kind one, Consumer<Dropped> take) {
        return new Drop(kind -> kind == one, take);
    }

    /** What something is, by what is in it, and where that says nothing by its name. */
    public enum Kind {
        MODEL,
        RUN_CARD,
        PICTURE,
        /** One that is in no file. */
        IMAGE,
        /** A folder or file to learn from, and whatever is none of the others. */
        DATA;

        /** What a file or folder is. Looks into it. */
        static Kind of(Path file) {
            if (!Files.isRegularFile(file)) {
                return DATA;
            }
            if (ModelFile.isModel(file) || isCalled(file, ".fude")) {
                return MODEL;
            }
            if (RunCardFile.isCard(file) || isCalled(file, ".json")) {
                return RUN_CARD;
            }
            return PictureReader.isPicture(file) ? PICTURE : DATA;
        }

        /** As what it is called, what is wrong with it is told. */
        private static boolean isCalled(Path file, String ending) {
            return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
        }
    }
}
