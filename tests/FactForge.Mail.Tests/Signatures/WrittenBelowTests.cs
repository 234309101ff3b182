using FactForge.Mail.Bodies;
using FactForge.Mail.Signatures;

namespace FactForge.Mail.Tests.Signatures;

public sealed class WrittenBelowTests
{
    private const string Prose = "We went through the figures with the bank and they agree with us.";
    private static readonly MailAddress Ada = new("ada@northwind.example", "Ada Winter");

    [Theory]
    [InlineData("-- \nAda Winter\nNorthwind Ltd\n\nHello Bo, I have moved to Oslo and work for Fabrikam now.")]
    [InlineData("-- \nAda Winter\nNorthwind Ltd\n\nHi Bo,\n\nyes, Friday suits us.\n\nAda")]
    [InlineData("-- \nAda Winter\nNorthwind Ltd\n\nI have moved to Oslo and work for Fabrikam now.\n\nThe flat is small.")]
    [InlineData("--\nAda Winter\nNorthwind Ltd\n\nCan you come on Friday?")]
    [InlineData("-- \nAda Winter\nNorthwind Ltd\n\nLieber Bo,\n\nich bin nach Oslo gezogen.\n\nViele Grüße\nAda")]
    public void Under_a_signature_on_top_the_message_goes_on(string text)
    {
        var body = new MessageBody(text, BodySplitter.Split(text, Ada));

        Assert.Equal(text[(text.IndexOf("Ltd", StringComparison.Ordinal) + 5)..], body.OwnText.Trim());
        Assert.Equal(["Ada Winter", "Northwind Ltd"], SignatureReader.Read(text, body.Segments, Ada)?.Fields.Select(field => field.Value));
    }

    [Theory]
    [InlineData(Prose + "\n\n--\n\nOn another matter, I have moved to Oslo and work for Fabrikam now. You can reach me there.")]
    [InlineData(Prose + "\n--\nThe second point is the lease. It ends in May, and we have to tell the owner.\n\nBest,\nAda")]
    [InlineData("I moved to Oslo.\n\n--\n\nI joined Fabrikam in May and like it there.\n\n--\n\nI have a dog and two cats.")]
    [InlineData("Do it:\n\n--\n- buy bread\n- call Bo in Oslo")]
    [InlineData(Prose + "\n\n—\n\nThe second point is the lease. It ends in May, and we have to tell the owner.")]
    [InlineData(Prose + "\n\n-- \nAda Winter\nNorthwind Ltd\n\nDear Bo, one thing more: I have moved to Oslo and work for Fabrikam now.", "\n-- \nAda Winter\nNorthwind Ltd\n")]
    public void Dashes_between_two_paragraphs_end_no_message(string text, string without = "\r")
    {
        var own = new MessageBody(text, BodySplitter.Split(text, Ada)).OwnText;

        Assert.Equal(Lines(text.Replace(without, "", StringComparison.Ordinal)), Lines(own));
    }

    [Theory]
    [InlineData("-- \nAda Winter\n\n\"I have not failed. I have just found 10,000 ways that will not work.\"\n- Thomas Edison")]
    [InlineData("-- \nAda Winter\nNorthwind Ltd\n\nI have not failed. I have just found 10,000 ways that will not work.")]
    [InlineData("--\nThe early bird catches the worm, but the second mouse gets the cheese.")]
    [InlineData("-- \nAda Winter\n\nThe only way to do great work is to love what you do. If you have not found it yet,\nkeep looking. Do not settle.\n   -- Steve Jobs")]
    [InlineData("-- \nAda Winter\nNorthwind Ltd\n\nI work Monday to Thursday. Please do not feel obliged to answer outside your own hours.")]
    [InlineData("-- \nAda Winter\n\nI support free software; you should too: https://software.example/join")]
    [InlineData("--\n\nBe yourself; everyone else is taken.")]
    [InlineData("--\n- Ada Winter\n- +44 20 7946 0123")]
    [InlineData("--\nHello darkness, my old friend")]
    [InlineData("--\nBest regards,\nAda Winter\nNorthwind Ltd")]
    public void Sayings_hours_and_appeals_below_a_name_stay_of_the_signature(string signature)
    {
        var own = new MessageBody(Prose + "\n\n" + signature, BodySplitter.Split(Prose + "\n\n" + signature, Ada)).OwnText;

        Assert.Equal(Prose, own.Trim());
    }

    [Fact]
    public void A_saying_alone_below_a_signature_alone_stays_one() =>
        Assert.All(BodySplitter.Split("-- \nAda Winter\n\nBe yourself; everyone else is already taken.", Ada), segment => Assert.Equal(SegmentKind.Signature, segment.Kind));

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
