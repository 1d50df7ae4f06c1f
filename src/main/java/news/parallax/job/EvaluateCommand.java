package news.parallax.job;

import picocli.CommandLine.Command;

/** {@code parallax evaluate …}: scores on texts coded by hand. */
@Command(
    name = "evaluate",
    description = "Predicts on texts that were coded by hand, and scores the predictions.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      SourceEvaluations.Attributions.class,
      SourceEvaluations.Sources.class,
      FrameEvaluations.Frames.class,
      FrameEvaluations.Labels.class,
      FrameEvaluations.Roles.class,
      FrameEvaluations.Characters.class,
      SourceEvaluations.Voices.class,
      StoryEvaluations.StoryGroups.class,
      StoryEvaluations.TextLinks.class,
      StoryEvaluations.Pages.class,
      StoryEvaluations.Inputs.class,
      FrameEvaluations.Loaded.class,
      SourceEvaluations.Audit.class,
      SourceEvaluations.Anonymous.class,
      SourceEvaluations.Cases.class,
      SourceEvaluations.Resolution.class,
      SourceEvaluations.Names.class,
      ContrastEvaluations.Sheet.class,
      ContrastEvaluations.Codes.class,
      ContrastEvaluations.Contrast.class
    })
final class EvaluateCommand {}
