package fude.nn.matrix;

/** The products of {@link FloatMatrix}: native ones, or plain loops where everything is small. */
final class FloatProduct {
    private final Product product;
    private final SmallProduct smallProduct = new SmallProduct();
    private final boolean isSmall;

    FloatProduct(ThreadTeam team, boolean isSmall) {
        this.product = new Product(team);
        this.isSmall = isSmall;
    }

    /** into = left · right, or into + left · right. */
    void calculate(
            FloatTable into,
            FloatTable left,
            boolean transposeLeft,
            FloatTable right,
            boolean transposeRight,
            boolean add) {
        int inner = transposeLeft ? left.rows() : left.columns();
        if (isSmall) {
            smallProduct.left.set(left.whole().read(), left.columns(), transposeLeft);
            smallProduct.right.set(right.whole().read(), right.columns(), transposeRight);
            float[] z = add ? into.whole().change() : into.empty().fill();
            smallProduct.calculate(z, into.rows(), into.columns(), inner, add);
            return;
        }
        FloatStorage result = add ? into.whole() : into.empty();
        FloatStorage factor = right.whole();
        if (left.isPacked() && !transposeRight && !(add && transposeLeft)) {
            calculatePacked(into, left, transposeLeft, right, add);
            return;
        }
        product.left.set(left.whole().readNative().pointers(), left.columns(), transposeLeft);
        product.right.set(factor.readNative().rightPointers(), right.columns(), transposeRight);
        NativeFloats z = add ? result.changeNative() : result.fillNative();
        product.calculate(z, into.rows(), into.columns(), inner, add ? 1 : 0);
    }

    /** The same without the columns of the left matrix that are zero. */
    private void calculatePacked(
            FloatTable into, FloatTable left, boolean transpose, FloatTable right, boolean add) {
        ColumnSet some = left.used();
        FloatStorage factor = right.storage();
        FloatStorage result = into.storage();
        product.left.set(left.storage().readNative().pointers(), some.count(), transpose);
        NativeFloats read = transpose ? factor.readNative() : factor.readNativeRows(some);
        product.right.set(read.rightPointers(), right.columns(), false);
        if (transpose) {
            NativeFloats z = result.fillNativeRows(some);
            product.calculate(z, some.count(), into.columns(), left.rows(), add ? 1 : 0);
        } else {
            NativeFloats z = add ? result.changeNative() : result.fillNative();
            product.calculate(z, into.rows(), into.columns(), some.count(), add ? 1 : 0);
        }
    }

    /**
     * into = the sum of the rows.
     *
     * @param into of one row
     */
    void sumRows(FloatTable into, FloatTable rows) {
        if (isSmall) {
            float[] x = rows.whole().read();
            SmallProduct.sumRows(into.empty().fill(), x, rows.rows(), rows.columns());
            return;
        }
        product.right.set(rows.whole().readNative().rightPointers(), rows.columns(), false);
        product.sumRows(into.empty().fillNative(), rows.rows(), rows.columns());
    }
}
