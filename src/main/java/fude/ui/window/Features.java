package fude.ui.window;

import fude.ui.book.BookFeature;
import fude.ui.coach.CoachFeature;
import fude.ui.confidence.ConfidenceFeature;
import fude.ui.confusion.ConfusionFeature;
import fude.ui.curve.CurveFeature;
import fude.ui.dataset.browser.BrowserFeature;
import fude.ui.dataset.drawings.OwnDigitsFeature;
import fude.ui.dataset.hundred.HundredFeature;
import fude.ui.dataset.sources.SourcesFeature;
import fude.ui.drawing.DrawingFeature;
import fude.ui.explain.ExplainFeature;
import fude.ui.handwriting.HandwritingFeature;
import fude.ui.inside.InsideFeature;
import fude.ui.inside.descent.DescentFeature;
import fude.ui.inside.drawn.DrawnFeature;
import fude.ui.inside.health.HealthFeature;
import fude.ui.inside.moment.MomentFeature;
import fude.ui.inside.neighbours.NeighboursFeature;
import fude.ui.inside.perceptron.PerceptronFeature;
import fude.ui.inside.plots.PlotsFeature;
import fude.ui.inside.step.StepFeature;
import fude.ui.inside.units.UnitsFeature;
import fude.ui.inside.weights.WeightsFeature;
import fude.ui.log.LogFeature;
import fude.ui.network.NetworkFeature;
import fude.ui.network.PlotLinks;
import fude.ui.photo.PhotoFeature;
import fude.ui.plane.PlaneFeature;
import fude.ui.play.PlayFeature;
import fude.ui.result.ResultFeature;
import fude.ui.sheet.SheetFeature;
import fude.ui.time.ClassTimeFeature;
import fude.ui.training.exam.ExamFeature;
import fude.ui.training.models.ModelsFeature;
import fude.ui.training.recipes.RecipesFeature;
import fude.ui.training.settings.SettingsFeature;
import fude.ui.training.transport.FineTuningDesk;
import fude.ui.training.transport.TrainingFeature;
import fude.ui.training.transport.TrainingViewModel;
import fude.ui.workbench.Feature;
import fude.ui.workbench.Workbench;
import java.util.List;

/** The features of the window, in the order in which they stand where several share a place. */
final class Features {
    private Features() {}

    static List<Feature> of(Workbench bench) {
        TrainingFeature training = new TrainingFeature(bench);
        TrainingViewModel runs = training.model();
        SheetFeature sheet = new SheetFeature(bench);
        SourcesFeature sources = new SourcesFeature(bench, sheet::open);
        ModelsFeature models = new ModelsFeature(bench);
        OwnDigitsFeature own = new OwnDigitsFeature(bench, sources.model()::choose);
        BookFeature book = new BookFeature(bench, bench.lab().session()::begin);
        PlayFeature play = new PlayFeature(bench, new FineTuningDesk(bench.lab()));
        DrawingKeeper keeper =
                new DrawingKeeper(
                        bench.paper(), bench.news()::set, play.teaching()::name, own.model()::keep);
        ResultFeature result = new ResultFeature(bench);
        PlotsFeature plots = new PlotsFeature(bench);
        return List.of(
                training,
                sheet,
                new DrawingFeature(bench, keeper::keep),
                new PlaneFeature(bench, sources.model()::choose),
                new NetworkFeature(bench, new PlotLinks(plots::open, plots::open)),
                new SettingsFeature(bench, runs),
                new CurveFeature(bench, runs.plannedEpochsProperty(), result.spoken()),
                result,
                new CoachFeature(bench, runs.lab().runningProperty(), bench.lab().session()::begin),
                new ConfusionFeature(bench, book.model()::cards, book.model()::number),
                new ExamFeature(
                        bench,
                        book.model()::examsOf,
                        book.model()::looks,
                        book.model().known(),
                        models.task()::failed),
                sources,
                new RecipesFeature(bench, models.task(), book.model()::cards),
                new BrowserFeature(bench),
                new HundredFeature(bench),
                new LookFeature(bench),
                models,
                own,
                new HandwritingFeature(bench),
                new InsideFeature(bench),
                new DrawnFeature(bench),
                new UnitsFeature(bench),
                new WeightsFeature(bench),
                new MomentFeature(bench),
                new ExplainFeature(bench),
                new StepFeature(bench),
                new NeighboursFeature(bench),
                new HealthFeature(bench),
                new PerceptronFeature(bench),
                new DescentFeature(bench),
                plots,
                new ConfidenceFeature(bench),
                book,
                new LogFeature(bench),
                new ClassTimeFeature(bench, book.model()::cards),
                play,
                new PictureFeature(bench),
                new NewsFeature(bench),
                new PlacesFeature(bench.navigation()),
                new PhotoFeature(bench, sheet::open, sheet::open));
    }
}
