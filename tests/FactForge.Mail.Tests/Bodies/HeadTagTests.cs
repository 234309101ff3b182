using FactForge.Mail.Bodies;
using FactForge.Mail.Signatures;

namespace FactForge.Mail.Tests.Bodies;

public sealed class HeadTagTests
{
    [Theory]
    [InlineData("[EXTERNAL] Hi Kim, we meet on Friday.\n\nAda", "Hi Kim, we meet on Friday.\n\nAda")]
    [InlineData("\n[EXT] Hi Kim,\n\nwe meet on Friday.", "Hi Kim,\n\nwe meet on Friday.")]
    [InlineData("[External Email]: Hi Kim, we meet on Friday.", "Hi Kim, we meet on Friday.")]
    [InlineData("*** EXTERNAL EMAIL *** Hi Kim, we meet on Friday.", "Hi Kim, we meet on Friday.")]
    [InlineData("[EXTERN] Hallo Kim, bis Freitag.", "Hallo Kim, bis Freitag.")]
    public void A_gateways_mark_in_the_writers_first_line_is_none_of_the_words(string text, string own)
    {
        var body = SplitView.Split(text);

        Assert.Equal(own, body.OwnText.Trim());
        Assert.Equal(SegmentKind.Disclaimer, body.Segments[0].Kind);
        Assert.Equal(text.Length, body.Segments.Sum(segment => segment.Span.Length));
    }

    [Theory]
    [InlineData("[Note] Hi Kim, we meet on Friday.")]
    [InlineData("External auditors come on Friday.")]
    [InlineData("*External* auditors come on Friday, not our own.")]
    [InlineData("[1] External sources are listed below.")]
    [InlineData("(we meet outside) Hi Kim")]
    [InlineData("Hi Kim, the subject says [EXTERNAL] again.")]
    public void Words_in_brackets_of_the_writers_stay(string text) => Assert.Equal(text, SplitView.Split(text).OwnText.Trim());

    [Theory]
    [InlineData("Von Samsung Mobile gesendet.")]
    [InlineData("Von meinem/meiner Galaxy gesendet")]
    [InlineData("Obtenir Outlook pour iOS")]
    [InlineData("Obtenga Outlook para Android")]
    [InlineData("Obtenha o Outlook para iOS")]
    [InlineData("Verkrijg Outlook voor Android")]
    [InlineData("Skickades från min Samsung Galaxy-smartphone.")]
    [InlineData("Få Outlook til iOS")]
    public void A_telephones_line_is_of_the_signature(string line) =>
        Assert.Equal("We meet on Friday.", SplitView.Split("We meet on Friday.\n\n" + line).OwnText.Trim());

    [Theory]
    [InlineData("Von Samsung kam ein Angebot")]
    [InlineData("Von Outlook für iOS halte ich wenig")]
    [InlineData("Obtenir Outlook prend du temps")]
    [InlineData("Få tak i Outlook")]
    public void Who_speaks_of_telephones_is_heard(string line) => Assert.False(DeviceLine.Is(line));

    [Theory]
    [InlineData("Please consider the environment before printing.")]
    [InlineData("Bitte denken Sie an die Umwelt, bevor Sie diese E-Mail drucken.")]
    [InlineData("Pensez à l'environnement avant d'imprimer ce message.")]
    public void A_thought_for_the_environment_right_below_a_card_is_a_notice(string line) =>
        Assert.Equal("We meet on Friday.\n\nBest,", SplitView.Split("We meet on Friday.\n\nBest,\nAda Winter\nPlanner\nNorthwind Ltd\n" + line).OwnText.Trim());

    [Theory]
    [InlineData("The board said: please consider the environment before printing the annual report, so I only made ten copies.")]
    [InlineData("Ada Winter\nshould think before printing, I told her on Monday.")]
    public void Who_speaks_of_printing_is_heard(string text) => Assert.Equal(text, SplitView.Split(text).OwnText.Trim());
}
