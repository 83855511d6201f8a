package fude.ui.play;

/** What is played. */
enum Game {
    FLIP,
    QUIZ,
    LEARN
}
