package news.parallax.beam;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.sameInstance;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.util.SerializableUtils;
import org.junit.jupiter.api.Test;

class CarriedTest {
  @Test
  void whatIsCarriedComesBackOnAnotherMachineAndIsReadOnce() {
    Carried<ArrayList<String>> sent = Carried.of(new ArrayList<>(List.of("a", "b")));
    Carried<ArrayList<String>> received = SerializableUtils.clone(sent);
    assertThat(received.get(), contains("a", "b"));
    assertThat(received.get(), sameInstance(received.get()));
  }
}
