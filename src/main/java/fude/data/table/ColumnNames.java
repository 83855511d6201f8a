package fude.data.table;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What columns are called in many tables. */
final class ColumnNames {
    /** Of the label, the likeliest first. */
    private static final List<String> LABEL =
            List.of(
                    "label",
                    "class",
                    "target",
                    "labels",
                    "classes",
                    "targets",
                    "ラベル",
                    "正解",
                    "正解ラベル",
                    "クラス",
                    "目的変数",
                    "教師",
                    "分類",
                    "答え",
                    "category",
                    "answer",
                    "digit",
                    "数字",
                    "文字",
                    "letter",
                    "character",
                    "y",
                    "number");

    private static final List<String> IN_LABEL =
            List.of("label", "ラベル", "正解", "クラス", "class", "target", "category");

    private static final Set<String> INDEX =
            Set.of(
                    "",
                    "id",
                    "ids",
                    "index",
                    "idx",
                    "no",
                    "no.",
                    "nr",
                    "row",
                    "rowid",
                    "番号",
                    "通し番号",
                    "連番",
                    "行",
                    "行番号",
                    "出席番号",
                    "unnamed:0",
                    "imageid",
                    "sampleid",
                    "key",
                    "#",
                    "インデックス",
                    "画像番号");

    private static final Set<String> FILE =
            Set.of(
                    "file",
                    "filename",
                    "path",
                    "image",
                    "picture",
                    "img",
                    "ファイル",
                    "ファイル名",
                    "画像",
                    "画像名",
                    "imagename",
                    "filepath");

    private ColumnNames() {}

    /** How likely it is a label's: 0 for the likeliest; −1 if it is none. */
    static int labelRank(String name) {
        String plain = plain(name);
        int rank = LABEL.indexOf(plain);
        if (rank >= 0) {
            return rank;
        }
        boolean longer =
                IN_LABEL.stream().anyMatch(part -> plain.startsWith(part) || plain.endsWith(part));
        return longer && plain.chars().noneMatch(Character::isDigit) ? LABEL.size() : -1;
    }

    /** Whether nothing but a label is called so, even above numbers. */
    static boolean isLabelForSure(String name) {
        String plain = plain(name);
        return LABEL.contains(plain) && plain.codePointCount(0, plain.length()) > 1;
    }

    static boolean isIndex(String name) {
        return INDEX.contains(plain(name));
    }

    static boolean isFile(String name) {
        return FILE.contains(plain(name));
    }

    /** A word, and not a place in an image as in pixel12 or 3x4. */
    static boolean isWord(String name) {
        String plain = plain(name);
        return plain.codePointCount(0, plain.length()) > 1
                && plain.chars().noneMatch(Character::isDigit);
    }

    /** In small letters, without blanks, underscores, and what comments a line out. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_\\-]+", "")
                .replaceFirst("^#+(?=.)", "");
    }
}
