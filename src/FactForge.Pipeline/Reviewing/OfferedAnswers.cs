namespace FactForge.Pipeline.Reviewing;

/// <summary>Which answers a question takes, in the order in which they are offered.</summary>
internal static class OfferedAnswers
{
    private const int MostPeople = 9;

    /// <summary>The answers; those that need words or a choice first have no decision.</summary>
    public static IReadOnlyList<ReviewAnswer> Of(ReviewItem item, IReadOnlyList<ReviewPersonLine> people)
    {
        var answers = item.Why switch
        {
            ReviewReason.UnresolvedPerson => Who(item, people),
            ReviewReason.HedgedIdentity => IsOne(item, people),
            ReviewReason.Failure =>
            [
                Accept(item, "Try again", "The next run tries it again."),
                Reject(item, "Leave it out", "It stays set aside, and is not asked about again."),
            ],
            ReviewReason.CloseClaim =>
            [
                Accept(item, "It holds", "It goes into the note as it is worded: you stand for what the message does not say."),
                Reject(item, "It does not", "It is not proposed again, in any words."),
                Amend("Say it otherwise", "It goes into the note in your words."),
            ],
            ReviewReason.LostGround =>
            [
                Accept(item, "It goes", "Your entry is taken out of the note."),
                Reject(item, "It stays", "Your entry stays as it is."),
                Amend("Reword it", "Your entry takes other words."),
            ],
            ReviewReason.SupersedesOwners when item.Field is not null =>
            [
                Accept(item, $"Now '{item.Candidates[1]}'", $"{item.Field} becomes '{item.Candidates[1]}', and follows the mail from now on."),
                Reject(item, $"Still '{item.Candidates[0]}'", $"{item.Field} stays yours; '{item.Candidates[1]}' is not proposed again."),
                Amend("Another value", $"{item.Field} takes your value and stays yours."),
            ],
            ReviewReason.RefinesOwners or ReviewReason.SupersedesOwners =>
            [
                Accept(item, "Take the fuller words", "Your entry takes the new words."),
                Reject(item, "Leave mine", "Your entry stays; the new words are not proposed again, in any form."),
                Amend("Word it myself", "Your entry takes the words that you type."),
                KeepBoth(item, "Your entry stays, and the new one stands beside it."),
            ],
            ReviewReason.TidyDoubt when item.Owners.Count == 1 =>
            [
                Accept(item, "Take it up", "The line that stays says what the other said, too."),
                Reject(item, "Leave it", "The line stays as it is."),
                Amend("Word it myself", "The line takes the words that you type."),
            ],
            ReviewReason.Contradiction => WhichHolds(item),
            _ => AreSame(item),
        };
        return [.. answers, new("later", 'l', "Later", "It stays in the queue, behind the others.", new Decision.Later(item.Id), "")];
    }

    private static List<ReviewAnswer> Who(ReviewItem item, IReadOnlyList<ReviewPersonLine> people)
    {
        var answers = people.Take(MostPeople).Select((person, place) => new ReviewAnswer(
            "identify", (char)('1' + place), Shown(person),
            $"What was said of this name goes to {person.Name}, now and later.", new Decision.Identify(item.Id, person.Id), "")).ToList();
        answers.Add(new("identify", 'p', answers.Count == 0 ? "Somebody who is known" : "Somebody else", "You choose who is meant: what was said of this name goes to them, now and later.", null, ""));
        answers.Add(new("new-person", 'n', "Somebody new", "They get a note of their own.", new Decision.NewPerson(item.Id, item.Named ?? item.Question["Who is ".Length..^1]), ""));
        answers.Add(new("nobody", 'x', "Nobody", "What was said of this name is left out, and not asked about again.", new Decision.Identify(item.Id, null), ""));
        return answers;
    }

    private static List<ReviewAnswer> IsOne(ReviewItem item, IReadOnlyList<ReviewPersonLine> people)
    {
        var answers = people.Take(MostPeople).Select((person, place) => new ReviewAnswer(
            "identify", (char)('1' + place), $"{(people.Count == 1 ? "The same: " : "")}{Shown(person)}", $"They are one: what is known of both stands in one note, and what waits for either is settled with it.",
            new Decision.Identify(item.Id, person.Id), "")).ToList();
        answers.Add(new("identify", 'p', "Somebody else who is known", "You choose with whom they are one.", null, ""));
        answers.Add(new("new-person", 'n', "A person of their own", "They are two people, each with what was said of them; it is not asked again.", new Decision.NewPerson(item.Id, item.Named ?? ""), ""));
        answers.Add(new("nobody", 'x', "Nobody", "A desk, a list or a machine writes from there: no note is kept of it, and it is not asked again.", new Decision.Identify(item.Id, null), ""));
        return answers;
    }

    private static string Shown(ReviewPersonLine person) => $"{person.Name}{(person.Address is null ? "" : $" <{person.Address}>")}";

    private static List<ReviewAnswer> WhichHolds(ReviewItem item)
    {
        var answers = new List<ReviewAnswer>
        {
            Accept(item, $"The second: '{item.Candidates[^1]}'", "The second holds; the first leaves the note and does not come back in any words."),
            Reject(item, $"The first: '{item.Candidates[0]}'", "The first holds; the second does not come back in any words."),
        };
        if (item.Slot is null || item.Field is not null)
            answers.Add(Amend("Neither: word it myself", "Your words stand in the place of both."));
        answers.Add(KeepBoth(item, "Both stay, and it is not asked again."));
        return answers;
    }

    private static List<ReviewAnswer> AreSame(ReviewItem item) =>
    [
        Accept(item, "The same", "They become one entry, in the words of the first."),
        new("merge", 'm', "The same, in the second's words", "They become one entry, in the words of the second.", new Decision.Merge(item.Id, item.Candidates.Count - 1), ""),
        Reject(item, "Different things", "Both stay, and it is not asked again."),
        Amend("One, in my words", "They become one entry, in the words that you type."),
    ];

    private static ReviewAnswer Accept(ReviewItem item, string label, string effect) => new("accept", 'a', label, effect, new Decision.Accept(item.Id), "");

    private static ReviewAnswer Reject(ReviewItem item, string label, string effect) => new("reject", 'r', label, effect, new Decision.Reject(item.Id), "");

    private static ReviewAnswer KeepBoth(ReviewItem item, string effect) => new("keep-both", 'b', "Keep both", effect, new Decision.KeepBoth(item.Id), "");

    private static ReviewAnswer Amend(string label, string effect) => new("amend", 'e', label, effect, null, "");
}
