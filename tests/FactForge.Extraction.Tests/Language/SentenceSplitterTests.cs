using FactForge.Extraction.Language;
using Xunit;

namespace FactForge.Extraction.Tests.Language;

public sealed class SentenceSplitterTests
{
    [Fact]
    public void A_number_at_the_very_end_of_a_message_ends_its_sentence() =>
        Assert.Equal(["It is the 7."], Split("It is the 7."));

    [Fact]
    public void A_wrapped_sentence_is_one() =>
        Assert.Equal(["Kestrel came out of the water this\nmorning.", "Two planks are soft."],
            Split("Kestrel came out of the water this\nmorning. Two planks are soft."));

    [Fact]
    public void A_greeting_and_a_name_below_are_sentences_of_their_own() =>
        Assert.Equal(["Hi Jo,", "I have had a proper look underneath, and the bolts want\ndrawing.", "Ana"],
            Split("Hi Jo,\n\nI have had a proper look underneath, and the bolts want\ndrawing.\n\nAna"));

    [Theory]
    [InlineData("Dr. Voss left.")]
    [InlineData("See e.g. the plan of J. Smith.")]
    [InlineData("We meet on 7. März in Bonn.")]
    [InlineData("Version 4.12 is out at 9.30.")]
    [InlineData("I don?t know when Ada?s boat is in, we?ll see.")]
    public void A_full_stop_inside_a_sentence_does_not_end_it(string text) => Assert.Equal([text], Split(text));

    [Fact]
    public void A_question_mark_between_words_ends_a_question() => Assert.Equal(["Is it in?", "We can go."], Split("Is it in? We can go."));

    [Fact]
    public void Bullets_are_sentences() =>
        Assert.Equal(["Open points:", "order the pump", "call the dealer"], Split("Open points:\n- order the pump\n- call the dealer"));

    private static List<string> Split(string text)
    {
        var sentences = new List<Sentence>();
        SentenceSplitter.Split(text, new(0, text.Length), sentences, 0);
        return [.. sentences.Select(sentence => sentence.Span.Slice(text))];
    }
}
