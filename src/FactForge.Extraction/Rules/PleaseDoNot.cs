using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"Please don't bring chocolates with nuts", "never put it by the radiator": what the author asks not to be done.</summary>
[Example("Please don't bring chocolates with nuts.", "Preference: Ada Byrne asked Jo Hale not to bring chocolates with nuts.")]
[Example("Please do not send me chapters piecemeal.", "Preference: Ada Byrne asked Jo Hale not to send them chapters piecemeal.")]
[Example("Don't put the piano by the radiator again.", "Preference: Ada Byrne asked Jo Hale not to put the piano by the radiator again.")]
[CounterExample("Please don't hesitate to call me.")]
[CounterExample("Please don't worry about the keys.")]
[CounterExample("Please don't forget the keys on Friday.")]
[CounterExample("Don't tell me it rained again.")]
[CounterExample("Please don't reply to this message.")]
[CounterExample("Don't get me wrong about the price.")]
[CounterExample("If it rains, please don't open the roof.")]
[CounterExample("Please don't open it.")]
[CounterExample("They said please don't bring chocolates with nuts.")]
[CounterExample("Please don't bring chocolates today.")]
[CounterExample("Why don't you bring chocolates with nuts?")]
[CounterExample("Don't you bring chocolates with nuts?")]
[CounterExample("Please bring chocolates with nuts.")]
[CounterExample("Don't we all like chocolates with nuts.")]
[CounterExample("Please don't bring chocolates with nuts unless they are sealed.")]
[CounterExample("Anna, please don't bring chocolates with nuts.")]
[CounterExample("Please don't bring chocolates with nuts, just kidding.")]
[CounterExample("Please do not feed the ducks with bread, says the sign.")]
[CounterExample("Don't count your chickens before they hatch.")]
[CounterExample("Don't burn your bridges with them.")]
[CounterExample("Don't open the roof and don't shut it.")]
internal sealed class PleaseDoNot : SentenceRule
{
    private static readonly FrozenSet<string> Ritual = WordSet.Of(
        "bet hesitate worry forget mind tell ask get take think let reply respond be panic feel expect bother laugh shout miss stop hurry rush apologise apologize thank hold blame judge say see know want like believe despair give lose overlook confuse misunderstand assume consider print distribute disclose copy forward disturb hate make have do try sweat quote even count cry look burn rock kid mention lead play beat jump you we i");

    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        var tokens = sentence.Tokens;
        if (reading.IsOwners || reading.Addressee?.Name is not { } reader || !reading.IsEnglish || reading.IsPasted || sentence.IsQuestion || tokens.Count is < 6 or > 20)
            return;
        var first = Openings.End(tokens);
        if (SpokenTo.IsAnother(tokens, first, reader) || Doubts.Stand(tokens, first, tokens.Count))
            return;
        var at = first < tokens.Count && tokens[first].Is("please") ? first + 1 : first;
        if (at + 4 >= tokens.Count || !(tokens[at].Is("do") && tokens[at + 1].Is("not")))
            return;
        var verb = at + 2;
        if (!tokens[verb].IsWord || Ritual.Contains(tokens[verb].Lower) || WordClasses.IsFunctionWord(tokens[verb].Lower) || tokens[verb].IsCapital || WordClasses.IsAdverb(tokens[verb].Lower))
            return;
        var last = Clauses.End(tokens, verb);
        if (last - verb < 2 || tokens[verb + 1].Lower is "it" or "that" or "this" or "them" && last - verb < 3 || Conditions.Follow(sentence, verb)
            || tokens.Any(token => token.IsWord && token.Lower is "today" or "tonight" or "yet" or "tomorrow" or "until" or "till") || Enumerable.Range(verb, last - verb).Any(index => tokens[index].Is("all") && tokens[index + 1].Is("your") || tokens[index].Is("and") && tokens[index + 1].Is("do")))
            return;
        var telling = new Telling(sentence, verb, last, reading.DatesOf(tokens, DateDirection.Ahead));
        if (ThirdPerson.Asked(reading, telling) is { } told)
            findings.Add(Statements.Worded(FactKind.Preference, reading, reading.Author, $"{reading.AuthorName} asked {reader} not to {told}.", sentence, first, last));
    }
}
