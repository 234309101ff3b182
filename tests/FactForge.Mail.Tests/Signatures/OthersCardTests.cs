using FactForge.Mail.Bodies;
using FactForge.Mail.Signatures;

namespace FactForge.Mail.Tests.Signatures;

public sealed class OthersCardTests
{
    private const string BosCard = "Bo Sommer\nPartner\nFabrikam LLP\n+44 20 7946 0111";

    [Theory]
    [InlineData("Please call our lawyer on Friday. His details:\n\n" + BosCard)]
    [InlineData("Please call our lawyer on Friday. His details:\n\n" + BosCard + "\n\nAda")]
    [InlineData("My contact at Fabrikam is:\n\n" + BosCard)]
    [InlineData("I am away in May.\n\nEmergency contact:\n\n" + BosCard)]
    [InlineData("Please send the parcel to:\n\nFabrikam Inc.\nAttn: Bo Sommer\n100 Main Street")]
    [InlineData("The hotel is booked for you:\n\nHotel Adler\nBahnhofstr. 3\n10115 Berlin\nTel. +49 30 1234567")]
    [InlineData("Meeting place:\n\nCafé Adler\nHauptstr. 3\n10115 Berlin")]
    [InlineData("I met the lawyer, he is good.\n\n" + BosCard)]
    [InlineData("I met the lawyer, he is good.\n\nBest,\nAda\n\n" + BosCard)]
    [InlineData("I met the lawyer, he is good.\n\nBest,\nAda\n\nEmergency contact:\n\nBo Sommer\n+44 20 7946 0111")]
    public void Somebody_elses_card_stays_in_the_text_and_is_not_the_senders(string body)
    {
        var sender = new MailAddress("ada@northwind.example", "Ada Winter");
        var segments = BodySplitter.Split(body, sender);

        Assert.DoesNotContain(segments, segment => segment.Kind == SegmentKind.Signature);
        Assert.DoesNotContain(SignatureReader.Read(body, segments, sender)?.Fields ?? [], field => field.Kind != SignatureFieldKind.Name || field.Value != "Ada");
    }

    [Theory]
    [InlineData("Karl Winter", true)]
    [InlineData("Ada Winter", false)]
    [InlineData("A. Winter", false)]
    public void A_card_that_a_colon_introduces_is_a_relatives_where_only_the_surname_is_one(string name, bool isOthers)
    {
        var body = $"We meet on Friday. Here is the card:\n\n{name}\nPartner\nFabrikam LLP\n+44 20 7946 0111";
        var sender = new MailAddress("ada@northwind.example", "Ada Winter");

        Assert.Equal(isOthers, BodySplitter.Split(body, sender).All(segment => segment.Kind == SegmentKind.Own));
    }

    [Fact]
    public void Above_somebody_elses_card_the_senders_own_is_read()
    {
        const string Body = "We meet on Friday.\n\nBest,\nAda Winter\nPlanner\nNorthwind Ltd\n\nEmergency contact:\n\n" + BosCard;
        var sender = new MailAddress("ada@northwind.example", "Ada Winter");
        var segments = BodySplitter.Split(Body, sender);

        Assert.Equal(["Ada Winter", "Planner", "Northwind Ltd"], SignatureReader.Read(Body, segments, sender)?.Fields.Select(field => field.Value));
        Assert.EndsWith("Emergency contact:\n\n" + BosCard, new MessageBody(Body, segments).OwnText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Bo Sommer", "bo@fabrikam.example", "We meet on Friday.\n\n")]
    [InlineData("Robert Sommer", "rs@fabrikam.example", "We meet on Friday.\n\n")]
    [InlineData("Berthold Schmidt", "bs@fabrikam.example", "We meet on Friday.\n\n")]
    [InlineData("Ada Winter", "sommer.ada@fabrikam.example", "We meet on Friday.\n\n")]
    [InlineData("Harbour Office", "harbour@fabrikam.example", "We meet on Friday.\n\n")]
    [InlineData("Harbour Office", "harbour.office@fabrikam.example", "We meet on Friday.\n\nBest regards\n\n")]
    [InlineData("Gilded Line", "gildedline@post.example", "We meet on Friday.\n\n")]
    [InlineData("Info", "info@fabrikam.example", "We meet on Friday.\n\n")]
    [InlineData("Ада Винтер", "aw@fabrikam.example", "We meet on Friday.\n\n")]
    [InlineData("Bo Sommer", "bo@fabrikam.example", "You can reach me here:\n\n")]
    [InlineData("Bo Sommer", "office@fabrikam.example", "The figures are these: 4 and 5. See also:\n\n")]
    [InlineData("Bo Sommer", "bo@fabrikam.example", "Best,\nBo\n\n")]
    public void A_card_that_may_be_the_senders_stays_the_senders(string name, string address, string above)
    {
        var sender = new MailAddress(address, name);
        var segments = BodySplitter.Split("Hello Kim,\n\n" + above + BosCard, sender);
        var card = SignatureReader.Read("Hello Kim,\n\n" + above + BosCard, segments, sender);

        Assert.Contains(segments, segment => segment.Kind == SegmentKind.Signature);
        Assert.Equal(("Partner", "Fabrikam LLP", "+442079460111"), (card?.First(SignatureFieldKind.Role)?.Value, card?.First(SignatureFieldKind.Organisation)?.Value, card?.First(SignatureFieldKind.Phone)?.Value));
    }
}
