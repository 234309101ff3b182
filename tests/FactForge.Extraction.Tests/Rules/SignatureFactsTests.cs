using FactForge.Extraction.Rules;
using Xunit;

namespace FactForge.Extraction.Tests.Rules;

/// <summary>What the fields of a signature are told as.</summary>
public sealed class SignatureFactsTests
{
    [Theory]
    [InlineData("0114 496 0255 Ext. 18", "0114 496 0255", "0114 496 0255 ext. 18")]
    [InlineData("01632 960 300 extension 4417", "01632 960 300", "01632 960 300 ext. 4417")]
    [InlineData("01632 960 300", "01632 960 300", "01632 960 300")]
    public async Task An_extension_belongs_to_the_number(string line, string number, string told) =>
        Assert.Equal(told, await ValueAsync(SignatureFieldKind.Phone, line, number));

    [Theory]
    [InlineData("Constituency office: 12 Market Row, Wem", "12 Market Row, Wem")]
    [InlineData("12 Market Row, Wem", "12 Market Row, Wem")]
    [InlineData("Unit 4: 12 Market Row, Wem", "Unit 4: 12 Market Row, Wem")]
    public async Task A_label_is_no_part_of_the_place(string line, string told) =>
        Assert.Equal(told, await ValueAsync(SignatureFieldKind.Location, line, line));

    private static async Task<string?> ValueAsync(SignatureFieldKind kind, string line, string value)
    {
        var body = "Done.\n\n" + line;
        var span = TextSpan.FromBounds(7, body.Length);
        var message = TestMessages.Of(body, signature: new(span, [new(kind, value, span)]));
        var result = await new RuleExtractor().ExtractAsync(new(TestMessages.Thread(message), new HashSet<MessageId> { message.Id }, new HashSet<string>()), TestContext.Current.CancellationToken);
        return Assert.Single(result.Facts, fact => fact.Kind == FactKind.Contact).Value;
    }
}
