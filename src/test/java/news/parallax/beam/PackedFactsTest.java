package news.parallax.beam;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.github.luben.zstd.Zstd;
import java.util.Arrays;
import news.parallax.analysis.ArticleFacts;
import news.parallax.analysis.InventedArticles;
import news.parallax.bytes.ValueFormat;
import org.apache.beam.sdk.util.CoderUtils;
import org.junit.jupiter.api.Test;

class PackedFactsTest {
  private static final ArticleFacts HARBOUR = InventedArticles.harbour();

  @Test
  void factsComeBackFromAnotherMachineAsTheyWere() throws Exception {
    ValueCoder<PackedFacts> coder = ValueCoder.of(PackedFacts.class);
    byte[] sent = CoderUtils.encodeToByteArray(coder, PackedFacts.pack(HARBOUR));
    PackedFacts received = CoderUtils.decodeFromByteArray(coder, sent);
    assertThat(received.unpack(), is(HARBOUR));
    assertThat(received.articleId(), is(HARBOUR.article().id()));
    assertThat(sent.length, lessThan(ValueFormat.of(ArticleFacts.class).pack(HARBOUR).length));
  }

  @Test
  void whatIsTornOrNeverWasPackedIsToldWithItsArticle() {
    byte[] plain = ValueFormat.of(ArticleFacts.class).pack(HARBOUR);
    byte[] frame = Zstd.compress(plain, 1);
    byte[] torn = Arrays.copyOf(frame, frame.length - 1);
    for (byte[] bytes : new byte[][] {torn, plain, {}}) {
      PackedFacts damaged = new PackedFacts("a_1", "a.txt", 1, Parcel.of(bytes));
      IllegalStateException told = assertThrows(IllegalStateException.class, damaged::unpack);
      assertThat(told.getMessage(), is("the packed facts of a_1 are damaged"));
    }
  }
}
