package fude.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExamTest {
    @ParameterizedTest
    @CsvSource({
        "digits, 0, false",
        "digits, 10, true",
        "/a/b, 0, false",
        "/a/b validation=own, 0, true",
        "/a/b test=sixth validation=own+drawings, 0, true",
        "/a/b validation=learned, 0, false",
    })
    void imagesForValidationLockThoseToTestOn(String dataset, String share, boolean locked) {
        assertEquals(locked, Exam.isLocked(dataset, Map.of("validation", share)));
        assertEquals(locked, Exam.isLocked(dataset, Map.of()) || !share.equals("0"));
    }
}
