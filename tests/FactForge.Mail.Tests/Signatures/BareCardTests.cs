using FactForge.Mail.Bodies;
using FactForge.Mail.Signatures;

namespace FactForge.Mail.Tests.Signatures;

public sealed class BareCardTests
{
    private const string Words = "We meet on Friday then.";
    private static readonly MailAddress Ada = new("ada@northwind.example", "Ada Winter");

    [Theory]
    [InlineData("Best regards,\nAda Winter\nSenior adviseur\nGemeente Noordstad", "Name=Ada Winter|Role=Senior adviseur|Organisation=Gemeente Noordstad")]
    [InlineData("Best regards,\nAda Winter\nGemeente Noordstad", "Name=Ada Winter|Organisation=Gemeente Noordstad")]
    [InlineData("Best regards,\n\nAda Winter (she/her)\nKust & Kanaal", "Name=Ada Winter")]
    [InlineData("Ada Winter\nSenior adviseur\nGemeente Noordstad", "Name=Ada Winter|Role=Senior adviseur|Organisation=Gemeente Noordstad")]
    [InlineData("Ada\n\nAda Winter\nOffice Manager\nNorthwind Ltd", "Name=Ada Winter|Role=Office Manager|Organisation=Northwind Ltd")]
    public void The_senders_full_name_and_a_line_or_two_below_a_closing_are_a_signature(string signature, string card)
    {
        var (segments, fields) = Read(Words + "\n\n" + signature, Ada);

        Assert.Equal(SegmentKind.Signature, segments[^1].Kind);
        Assert.Equal(card, fields);
    }

    [Theory]
    [InlineData("Thanks,\nAda Winter\nBring the keys")]
    [InlineData("Thanks,\nAda Winter\nP.S. Bring The Keys")]
    [InlineData("Best,\nAda Winter\n\nAttached is the plan")]
    [InlineData("Best,\nAda Winter\nBack on Tuesday")]
    [InlineData("Best,\nAda\nBerth Plan")]
    [InlineData("Coming:\n\nAda Winter\nBo Sommer")]
    [InlineData("Ada Winter\nBo Sommer\nCarl Lund")]
    [InlineData("Best,\nBo Sommer\nBerth Plan")]
    public void Words_below_a_name_and_lists_of_names_stay(string below)
    {
        var (segments, _) = Read(Words + "\n\n" + below, Ada);

        Assert.All(segments, segment => Assert.Equal(SegmentKind.Own, segment.Kind));
    }

    [Theory]
    [InlineData("Planner\nNorthwind Ltd\n12 High Street\nLeeds\nLS1 1AA", "12 High Street, Leeds, LS1 1AA")]
    [InlineData("Planner\n12 High Street\nLeeds\nLS1 1AA\nNorthwind Ltd", "12 High Street, Leeds, LS1 1AA")]
    [InlineData("Planner\nNorthwind Ltd\n12 High Street\nBury St Edmunds\nIP33 1AA", "12 High Street, Bury St Edmunds, IP33 1AA")]
    [InlineData("Planner\nLeeds United\nNorthwind Ltd\nLS1 1AA", "LS1 1AA")]
    public void A_town_between_street_and_postcode_is_of_the_address(string lines, string place)
    {
        var (_, fields) = Read($"{Words}\n\nBest,\nAda Winter\n{lines}", Ada);

        Assert.Contains("Location=" + place, fields, StringComparison.Ordinal);
        Assert.DoesNotContain("Organisation=Leeds\n", fields + "\n", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Nord Vent SAS au capital de 1 000 000 €", "Nord Vent SAS")]
    [InlineData("Nord Vent, SAS au capital de 50.000 euros", "Nord Vent, SAS")]
    [InlineData("Vento del Nord S.r.l. - Capitale sociale 10.000 €", "Vento del Nord S.r.l.")]
    [InlineData("Northwind Capital Ltd", "Northwind Capital Ltd")]
    public void What_a_house_says_of_its_capital_is_no_name(string line, string house) =>
        Assert.Contains("Organisation=" + house, Read($"{Words}\n\nCordialement,\nAda Winter\nDirectrice\n{line}", Ada).Fields.Split('|'));

    private static (IReadOnlyList<BodySegment> Segments, string Fields) Read(string text, MailAddress sender)
    {
        var segments = BodySplitter.Split(text, sender);
        return (segments, string.Join('|', SignatureReader.Read(text, segments, sender)?.Fields.Select(field => $"{field.Kind}={field.Value}") ?? []));
    }
}
