/** Some features of the pairs of a folder. Rows are wanted some thousand at a time: those of all would fill the memory. */
export interface FeatureWriter {
  /**
   * Writes the features of pairs `from` to before `to` into rows of `width` cells, from column `column` on. The first
   * row is that of pair `from`.
   */
  write(from: number, to: number, rows: Float32Array, width: number, column: number): void;
}
