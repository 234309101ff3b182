using CsCheck;
using FactForge.Extraction.Rules;
using Xunit;

namespace FactForge.Extraction.Tests.Rules;

/// <summary>Whatever a message says, the rules read it without a fault, and what they find stands in it.</summary>
public sealed class AnyMailIsReadTests
{
    private static readonly string[] Words = "weekend fortnight weeks from in a couple of the after over can should get have list ich bin seit bei der arbeite als war früher je suis chez soy en chair leave it with me so before who has been as was led is asked the will be ready your month end Van van de la Dr Mr Mrs. Prof Ada Byrne she he I we you my our reports to will send by Friday 20.6 2026 14 March next week tomorrow at 5pm and , . ; : ( ) \" ' - ! ? if not never probably call me on +44 20 7946 0123 Northwind Ltd head of sales joined left decided prefer Thanks -- > http://a.example ada@northwind.example \n \n\n \u00A0 \u202E 會議 émigré".Split(' ');

    private static readonly Gen<string> Text = Gen.OneOf(Gen.Int[0, Words.Length - 1].Select(i => Words[i]), Gen.String[0, 5]).Array[0, 40].Select(words => string.Join(' ', words));

    [Fact]
    public Task Every_text_is_read_and_every_fact_has_its_words_in_it() => Text.SampleAsync(
        async text =>
        {
            var message = TestMessages.Of(text);
            var result = await new RuleExtractor().ExtractAsync(new(TestMessages.Thread(message), new HashSet<MessageId> { message.Id }, new HashSet<string>()), CancellationToken.None);
            Assert.All(result.Facts.Where(fact => fact.Evidence.Part == EvidencePart.Body), fact => Assert.Equal(fact.Evidence.Quote, fact.Evidence.Span.Slice(text)));
        },
        iter: 3_000);
}
