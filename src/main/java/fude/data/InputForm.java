package fude.data;

/** How what is read becomes the numbers that go into a network. */
public interface InputForm {

    /** Numbers that go into the network. */
    int inputs();
}
