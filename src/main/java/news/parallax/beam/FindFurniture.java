package news.parallax.beam;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import news.parallax.analysis.FurnitureBlocks;
import news.parallax.story.BlockUses;

/** Adds up how often blocks stand in the articles of their outlets, and tells which recur. */
final class FindFurniture extends Sum<BlockUses, BlockUses, FurnitureBlocks> {
  private static final long serialVersionUID = 1;

  FindFurniture() {
    super(new BlockUsesCoder(), new FurnitureCoder());
  }

  @Override
  public BlockUses createAccumulator() {
    return new BlockUses();
  }

  @Override
  void add(BlockUses slice, BlockUses sum) {
    sum.merge(slice);
  }

  @Override
  void merge(BlockUses other, BlockUses sum) {
    sum.merge(other);
  }

  @Override
  public FurnitureBlocks extractOutput(BlockUses sum) {
    return FurnitureBlocks.of(sum);
  }

  /** Writes how often blocks stand in articles. */
  static final class BlockUsesCoder extends DataCoder<BlockUses> {
    private static final long serialVersionUID = 1;

    @Override
    void write(BlockUses uses, DataOutput out) throws IOException {
      uses.write(out);
    }

    @Override
    BlockUses read(DataInput in) throws IOException {
      return BlockUses.read(in);
    }
  }

  /** Writes the blocks that recur. */
  static final class FurnitureCoder extends DataCoder<FurnitureBlocks> {
    private static final long serialVersionUID = 1;

    @Override
    void write(FurnitureBlocks furniture, DataOutput out) throws IOException {
      furniture.write(out);
    }

    @Override
    FurnitureBlocks read(DataInput in) throws IOException {
      return FurnitureBlocks.read(in);
    }
  }
}
