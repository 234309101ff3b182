using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"Our new address is 14 Mill Lane, Otley", "the workshop is at 3 Dock Road": a postal address in running text.</summary>
[Example("Our new address is 14 Mill Lane, Otley.", "Contact: Ada Byrne is based at 14 Mill Lane, Otley. | Location 14 Mill Lane, Otley")]
[Example("We have moved to 3 Dock Road, Hull.", "Contact: Ada Byrne is based at 3 Dock Road, Hull. | Location 3 Dock Road, Hull")]
[Example("Estamos en la calle del Pozo 21, Villar.", "Contact: Ada Byrne is based at calle del Pozo 21, Villar. | Location calle del Pozo 21, Villar")]
[Example("The new address is Korte Spui 8, 3311 Dordrecht.", "Contact: Ada Byrne is based at Korte Spui 8, 3311 Dordrecht. | Location Korte Spui 8, 3311 Dordrecht")]
[Example("Nous avons déménagé : 14 rue des Tanneurs, Quimperven.", "Contact: Ada Byrne is based at 14 rue des Tanneurs, Quimperven. | Location 14 rue des Tanneurs, Quimperven")]
[Example("Estaremos en la avenida del Mar 8, Villar.", "Contact: Ada Byrne is based at avenida del Mar 8, Villar. | Location avenida del Mar 8, Villar")]
[Example("Ma nouvelle adresse : 12 rue des Lilas, 44000 Nantes.", "Contact: Ada Byrne is based at 12 rue des Lilas, 44000 Nantes. | Location 12 rue des Lilas, 44000 Nantes")]
[CounterExample("The concert is at 14 Mill Lane.")]
[CounterExample("Our meeting is at 14:30 in Otley.")]
[CounterExample("Is your address still 14 Mill Lane, Otley?")]
[CounterExample("Their new address is 14 Mill Lane, Otley.")]
internal sealed class AuthorIsAt : SentenceRule
{
    private static readonly FrozenSet<string> Streets = WordSet.Of("street st road rd lane avenue ave drive court square terrace crescent close way hill row quay wharf walk gardens place parade yard mews rue avenue chemin allée quai place boulevard calle avenida plaza paseo camino via piazza straat laan");
    private static readonly FrozenSet<string> Leading = WordSet.Of("rue avenue chemin allée quai place boulevard calle avenida plaza paseo camino via piazza");
    private static readonly FrozenSet<string> Premises = WordSet.Of("address anschrift domicilio bureaux locaux oficinas büros office offices workshop studio shop yard practice adresse büro werkstatt bureau atelier dirección oficina taller");

    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        if (reading.IsOwners || sentence.IsQuestion || Conditions.Follow(sentence, 0))
            return;
        var tokens = sentence.Tokens;
        for (var at = 1; at + 1 < tokens.Count; at++)
        {
            if ((Address(tokens, at) ?? AfterAddress(tokens, at)) is not { } last)
                continue;
            if (IsOwn(tokens, at))
            {
                var place = AttributedQuote.OneLine(TextSpan.FromBounds(tokens[at].Span.Start, tokens[last].Span.End).Slice(reading.Message.Body.Text));
                var finding = Statements.Worded(FactKind.Contact, reading, reading.Author, SlotSentences.BasedAt(reading.AuthorName, place), sentence, at, last);
                findings.Add(finding with { Claim = finding.Claim with { Slot = Slot.Location, Value = place } });
            }

            return;
        }
    }

    /// <summary>Last token of an address that starts here: "14 Mill Lane, Otley", "calle del Pozo 21, Villar", "Hafenstraße 4, 20457 Hamburg"; null where none does.</summary>
    private static int? Address(TokenList tokens, int at)
    {
        var last = -1;
        if (tokens[at].Kind == TokenKind.Number && tokens[at].Span.Length <= 4 && !tokens[at].Lower.Contains(':', StringComparison.Ordinal))
        {
            for (var next = at + 1; next < tokens.Count && next <= at + 4 && tokens[next].IsWord && (tokens[next].IsCapital || tokens[next].Lower is "de" or "des" or "du" or "la" || Leading.Contains(tokens[next].Lower)); next++)
                last = Streets.Contains(tokens[next].Lower) ? next : Leading.Contains(tokens[at + 1].Lower) && tokens[next].IsCapital ? next : last;
        }
        else if (tokens[at].IsWord && (Leading.Contains(tokens[at].Lower) || IsStreet(tokens[at])))
        {
            for (var next = at + 1; next < tokens.Count && next <= at + 5; next++)
            {
                if (tokens[next].Kind == TokenKind.Number && tokens[next].Span.Length <= 4)
                {
                    last = next;
                    break;
                }

                if (!tokens[next].IsWord)
                    break;
            }
        }

        if (last < 0)
            return null;
        // "14 Mill Lane in Otley", "14 rue des Tanneurs à Quimperven"
        if (last + 2 < tokens.Count && tokens[last + 1].Lower is "in" or "à" && tokens[last + 2].IsWord && tokens[last + 2].IsCapital)
            last += 2;
        while (last + 2 < tokens.Count && tokens[last + 1].Is(',') && (tokens[last + 2].IsCapital || (tokens[last + 2].Kind == TokenKind.Number && tokens[last + 2].Span.Length >= 4)))
        {
            last += 2;
            while (last + 1 < tokens.Count && (tokens[last + 1].IsCapital || tokens[last + 1].Kind == TokenKind.Number) && tokens[last + 1].IsWord | tokens[last + 1].Kind == TokenKind.Number)
                last++;
        }

        return last;
    }

    /// <summary>"the new address is Korte Spui 8, 3311 Dordrecht": what stands behind "address is", whatever its street is called.</summary>
    private static int? AfterAddress(TokenList tokens, int at)
    {
        if (at < 2 || !(tokens[at - 1].Is("is") || tokens[at - 1].Is(':')) || !(tokens[at - 2].Is("address") || tokens[at - 2].Is("adresse") || tokens[at - 2].Is("anschrift") || tokens[at - 2].Is("dirección")) || !(tokens[at].IsCapital || tokens[at].Kind == TokenKind.Number))
            return null;
        var last = at;
        while (last + 1 < tokens.Count && (tokens[last + 1].IsCapital || tokens[last + 1].Kind == TokenKind.Number || (tokens[last + 1].Is(',') && last + 2 < tokens.Count && (tokens[last + 2].IsCapital || tokens[last + 2].Kind == TokenKind.Number))))
            last++;
        return Enumerable.Range(at, last - at + 1).Any(index => tokens[index].Kind == TokenKind.Number) && last > at ? last : null;
    }

    private static bool IsStreet(Token token) =>
        token.IsCapital && token.Lower.Length > 6 && (token.Lower.EndsWith("straße", StringComparison.Ordinal) || token.Lower.EndsWith("strasse", StringComparison.Ordinal) || token.Lower.EndsWith("weg", StringComparison.Ordinal) || token.Lower.EndsWith("allee", StringComparison.Ordinal) || token.Lower.EndsWith("platz", StringComparison.Ordinal) || token.Lower.EndsWith("gasse", StringComparison.Ordinal));

    /// <summary>"our address is", "we are at", "the workshop is at", "we have moved to", "my office is in".</summary>
    private static bool IsOwn(TokenList tokens, int at)
    {
        var (own, cue) = (false, false);
        for (var index = 0; index < at; index++)
        {
            if (!tokens[index].IsWord)
                continue;
            var word = tokens[index].Lower;
            if (word is "their" or "his" or "her" or "they" or "he" or "she" or "your" or "you" or "meet" or "meeting" or "concert" or "venue" or "hotel")
                return false;
            own |= word is "my" or "our" or "we" or "i" or "the" or "mein" or "meine" or "unser" or "unsere" or "wir" or "mon" or "ma" or "notre" or "nous" or "mi" or "nuestra" or "nuestras" or "nos" or "nous" or "unsere" or "estamos" or "estaremos" or "hemos" or "sommes";
            cue |= Premises.Contains(word) || (word is "moved" or "live" or "based" or "sitzen" or "umgezogen" or "estamos" or "estaremos" or "mudado" or "trasladado" or "déménagé" or "serons" or "befinden" or "sommes") || (word is "are" or "'re" or "am" && index > 0 && tokens[index - 1].Lower is "we" or "i");
        }

        return own && cue;
    }
}
