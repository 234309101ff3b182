using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"Delivery: £180 per drop", "export to parquet: blocked": a line of a quotation or a list of states, a thing before the colon and what it costs or how it stands behind.</summary>
[Example("Delivery: £180 per drop", "Statement: Ada Byrne wrote: \"Delivery: £180 per drop\"")]
[Example("Certification to EN 10204: included", "Statement: Ada Byrne wrote: \"Certification to EN 10204: included\"")]
[Example("Export to the archive: blocked on the new disk", "Statement: Ada Byrne wrote: \"Export to the archive: blocked on the new disk\"")]
[Example("Monthly price: £35\nContract: 18 months", "Statement: Ada Byrne wrote: \"Monthly price: £35\"")]
[Example("Monthly price: £35\nContract: 18 months", "Statement: Ada Byrne wrote: \"Contract: 18 months\"")]
[CounterExample("Date: 4 November 2025")]
[CounterExample("Options: 1 or 2")]
[CounterExample("If accepted: 5% off")]
[CounterExample("Tel: 020 7946 0142")]
[CounterExample("Two questions: is it done, and when?")]
[CounterExample("Order number: 20988")]
[CounterExample("Landing stage: rejected for this year")]
[CounterExample("Water tank: Noah to get two quotes")]
[CounterExample("Status: 1 ERROR, 2 NOTEs")]
[CounterExample("License: Part of 3.4.1")]
internal sealed class LabelTellsValue : SentenceRule
{
    private const int LongestLabel = 6;
    private const int LongestValue = 16;

    private static readonly FrozenSet<string> NoThings = WordSet.Of(
        "from to date sent subject tel telephone phone mobile mob fax re ps nb note notes action actions email mail web website ref reference number no id key option options question questions update summary agenda present apologies attendees steps name address time when where who what why how "
        + "license licence running platform encoding exit maintainer depends imports suggests password username user login link url version page section item example remember reminder warning correction edit fyi todo today attached enclosed conclusion reason one two three invoice order case ticket claim iban account sort code vat dear hi hello");

    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        if (reading.IsOwners || sentence.IsQuestion || sentence.Tokens.Count < 3 || Colon(sentence.Tokens) < 0 || reading.IsPasted || !reading.IsEnglish)
            return;
        foreach (var line in Lines(sentence, reading.Message.Body.Text))
            ReadLine(line, reading, findings);
    }

    private static void ReadLine(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        var tokens = sentence.Tokens;
        if (tokens.Count < 3 || Colon(tokens) is not (> 0 and var colon))
            return;
        var last = tokens.Count - 1;
        while (last > colon && tokens[last].Is('.'))
            last--;
        if (last <= colon || last - colon > LongestValue || !IsThing(tokens, colon) || !IsValue(tokens, colon + 1, last) || IsPrinted(tokens, colon + 1, last) || CodeText.HasSign(reading.Message.Body.Text, sentence.Span) || PhoneNumbers.Find(reading.Message.Body.Text, sentence.Span) is not null)
            return;
        findings.Add(Statements.Put(FactKind.Statement, reading, null, new(sentence, 0, last, [])));
    }

    /// <summary>The lines of a list that has no full stops, each that has a label of its own.</summary>
    private static IEnumerable<Sentence> Lines(Sentence sentence, string text)
    {
        var tokens = sentence.Tokens;
        var first = 0;
        for (var at = 1; at < tokens.Count; at++)
        {
            if (!text.AsSpan(tokens[at - 1].Span.End, tokens[at].Span.Start - tokens[at - 1].Span.End).Contains('\n') || Colon(tokens.Slice(at, tokens.Count - at)) < 0)
                continue;
            yield return Part(sentence, first, at - 1);
            first = at;
        }

        yield return Part(sentence, first, tokens.Count - 1);
    }

    private static Sentence Part(Sentence sentence, int first, int last) =>
        new(TextSpan.FromBounds(sentence.Tokens[first].Span.Start, sentence.Tokens[last].Span.End), sentence.Tokens.Slice(first, last - first + 1), sentence.Paragraph);

    private static int Colon(TokenList tokens)
    {
        for (var at = 1; at <= LongestLabel && at + 1 < tokens.Count; at++)
        {
            if (tokens[at].Is(':'))
                return tokens[at].Span.End < tokens[at + 1].Span.Start ? at : -1;
        }

        return -1;
    }

    private static bool IsThing(TokenList tokens, int colon)
    {
        if (FiniteVerbs.IndexIn(tokens, 0, colon) >= 0)
            return false;
        var words = 0;
        for (var at = 0; at < colon; at++)
        {
            if (tokens[at].IsWord && (tokens[at].Lower is "if" or "unless" or "when" || NoThings.Contains(tokens[at].Lower) && (at == 0 || at == colon - 1) || FirstNames.Contains(tokens[at].Lower) || WordClasses.IsSubjectPronoun(tokens[at].Lower) || DateWords.Weekday(tokens[at].Lower) > 0))
                return false;
            words += tokens[at].IsWord && tokens[at].Lower.Length > 2 ? 1 : 0;
        }

        return words > 0;
    }

    /// <summary>"Status: 1 NOTE, 2 WARNINGS": what a program prints.</summary>
    private static bool IsPrinted(TokenList tokens, int first, int last) =>
        Enumerable.Range(first, last - first + 1).Any(at => tokens[at].IsWord && tokens[at].IsShouted && tokens[at].Lower is "note" or "notes" or "error" or "errors" or "warning" or "warnings" or "ok" or "failed" or "pass" or "fail" or "info" or "fatal");

    /// <summary>An amount, a count of something, or how it stands; not a bare number or a day.</summary>
    private static bool IsValue(TokenList tokens, int first, int last)
    {
        // "Landing stage: rejected for this year", "Water: Noah to get two quotes": minutes, which tell what was decided and who does what.
        if (tokens[first].IsWord && tokens[first].Lower is "rejected" or "approved" or "accepted" or "agreed" or "refused" or "granted" or "cut" or "postponed" or "deferred" or "dropped" or "adopted" || (first + 2 <= last && tokens[first].IsWord && tokens[first].IsCapital && tokens[first + 1].Is("to")))
            return false;
        if (tokens[first].IsWord && Recall.IsState(tokens[first].Lower))
            return true;
        var words = 0;
        var figures = 0;
        var money = false;
        for (var at = first; at <= last; at++)
        {
            if (tokens[at].IsWord && (WordClasses.IsSubjectPronoun(tokens[at].Lower) || tokens[at].Lower is "please" or "if" or "you" or "your" or "tbc" or "tbd") || tokens[at].Is('?'))
                return false;
            words += tokens[at].IsWord && !DateWords.IsMonth(tokens[at].Lower) ? 1 : 0;
            figures += tokens[at].Kind == TokenKind.Number ? 1 : 0;
            money |= tokens[at].Lower is "£" or "€" or "$" or "%";
        }

        return money && figures > 0 || (figures > 0 && words > 0 && figures <= words + 1);
    }
}
