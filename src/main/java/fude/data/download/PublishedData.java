package fude.data.download;

import fude.data.idx.DataFolder;
import java.net.URI;
import java.util.List;

/**
 * A data set that is published on the Internet: its files, and the folders that hold copies of
 * them. Sizes and digests are those of the original files.
 */
record PublishedData(String name, List<URI> mirrors, List<PublishedFile> files) {
    private static final String TRAINING_IMAGES = "train-images-idx3-ubyte.gz";
    private static final String TRAINING_LABELS = "train-labels-idx1-ubyte.gz";
    private static final String TEST_IMAGES = "t10k-images-idx3-ubyte.gz";
    private static final String TEST_LABELS = "t10k-labels-idx1-ubyte.gz";

    private static final PublishedData MNIST =
            new PublishedData(
                    DataFolder.MNIST,
                    mirrors(
                            "https://ossci-datasets.s3.amazonaws.com/mnist/",
                            "https://storage.googleapis.com/cvdf-datasets/mnist/",
                            "https://raw.githubusercontent.com/fgnt/mnist/master/"),
                    List.of(
                            new PublishedFile(
                                    TRAINING_IMAGES,
                                    9_912_422,
                                    "440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609"),
                            new PublishedFile(
                                    TRAINING_LABELS,
                                    28_881,
                                    "3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c"),
                            new PublishedFile(
                                    TEST_IMAGES,
                                    1_648_877,
                                    "8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6"),
                            new PublishedFile(
                                    TEST_LABELS,
                                    4_542,
                                    "f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6")));

    private static final PublishedData FASHION_MNIST =
            new PublishedData(
                    DataFolder.FASHION_MNIST,
                    mirrors(
                            "https://raw.githubusercontent.com/zalandoresearch/fashion-mnist/master/data/fashion/",
                            "https://storage.googleapis.com/tensorflow/tf-keras-datasets/",
                            "http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/"),
                    List.of(
                            new PublishedFile(
                                    TRAINING_IMAGES,
                                    26_421_880,
                                    "3aede38d61863908ad78613f6a32ed271626dd12800ba2636569512369268a84"),
                            new PublishedFile(
                                    TRAINING_LABELS,
                                    29_515,
                                    "a04f17134ac03560a47e3764e11b92fc97de4d1bfaf8ba1a3aa29af54cc90845"),
                            new PublishedFile(
                                    TEST_IMAGES,
                                    4_422_102,
                                    "346e55b948d973a97e58d2351dde16a484bd415d4595297633bb08f03db6a073"),
                            new PublishedFile(
                                    TEST_LABELS,
                                    5_148,
                                    "67da17c76eaffca5446c3361aaab5c3cd6d1c2608764d35dfb1850b086bf8dd5")));

    static PublishedData named(String name) {
        return switch (name) {
            case DataFolder.MNIST -> MNIST;
            case DataFolder.FASHION_MNIST -> FASHION_MNIST;
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static List<URI> mirrors(String... addresses) {
        return List.of(addresses).stream().map(URI::create).toList();
    }

    /** In bytes. */
    long size() {
        return files.stream().mapToLong(PublishedFile::size).sum();
    }
}
