using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"Scaffold up by Thursday.", "Draft with you by noon on Friday": a promise in telegram style.</summary>
[Example("Scaffold up by Thursday.", "Commitment: Ada Byrne wrote: \"Scaffold up by Thursday.\" (6 March 2025) | due 2025-03-06")]
[Example("Draft with you by Friday.", "Commitment: Ada Byrne wrote: \"Draft with you by Friday.\" (7 March 2025) | due 2025-03-07")]
[Example("Full report by the 15th.", "Commitment: Ada Byrne wrote: \"Full report by the 15th.\" (15 March 2025) | due 2025-03-15")]
[CounterExample("Your report by the 15th please.")]
[CounterExample("Scaffold up on Thursday?")]
[CounterExample("Please have the scaffold up by Thursday.")]
[CounterExample("Is it ready by Thursday?")]
[CounterExample("Needs to be done by Thursday.")]
internal sealed class DoneByThen : SentenceRule
{
    private const int MostTokens = 14;

    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        var tokens = sentence.Tokens;
        if (reading.IsOwners || sentence.IsQuestion || tokens.Count is < 3 or > MostTokens || Conditions.Follow(sentence, 0))
            return;
        var dates = reading.DatesOf(tokens, DateDirection.Ahead);
        var date = dates.FirstOrDefault(date => date.Role == DateRole.By && date.RoleFirst is > 0 and < 6);
        if (date is null)
            return;
        var state = tokens[date.RoleFirst - 1].Is("you") && date.RoleFirst > 2 && tokens[date.RoleFirst - 2].Lower is "with" or "to" ? date.RoleFirst - 2 : date.RoleFirst - 1;
        if (state < 1 || !(tokens[state].IsWord && tokens[state].Lower is "up" or "done" or "ready" or "finished" or "with" or "complete" or "sent" or "delivered" or "sorted" or "fixed" || ThingWillReachYou.Papers.Contains(tokens[state].Lower) && state <= 3) || (tokens[state].Is("with") && state == date.RoleFirst - 1)
            || (!tokens[state].Is("with") && SpeechActs.Of(sentence).Act != SpeechAct.Inform))
            return;
        for (var at = 0; at < state; at++)
        {
            if (!tokens[at].IsWord || WordClasses.IsSubjectPronoun(tokens[at].Lower) || WordClasses.IsModal(tokens[at].Lower) || tokens[at].Lower is "your" or "be" or "to" or "have" or "has" or "need" or "needs" or "must" or "is" or "are" or "was" or "were" or "get" or "gets" or "get" or "please")
                return;
        }

        var finding = Statements.Said(FactKind.Commitment, reading, sentence, 0, tokens.Count - 1, dates);
        findings.Add(finding with { Claim = finding.Claim with { Due = date.Limit } });
    }
}
