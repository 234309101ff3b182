using System.CommandLine;
using System.Globalization;
using FactForge.Pipeline;

namespace FactForge.Cli;

/// <summary><c>review accept</c>, <c>reject</c>, <c>amend</c>, <c>merge</c>, <c>keep</c>, <c>who</c>, <c>skip</c> and <c>undo</c>: they decide, one item or many.</summary>
internal static class ReviewDecidingCommands
{
    private const int Most = 100_000;

    public static IEnumerable<Command> Create(CliSurroundings around)
    {
        yield return Many(around, "accept", "What is proposed holds.", id => new Decision.Accept(id));
        yield return Many(around, "reject", "What is proposed does not hold; it is not proposed again in any wording.", id => new Decision.Reject(id));
        yield return Amend(around);
        yield return Merge(around);
        yield return Many(around, "keep", "Both stay, and it is not asked again.", id => new Decision.KeepBoth(id));
        yield return Who(around);
        yield return Many(around, "skip", "Not now: behind the others.", id => new Decision.Later(id));
        yield return Undo(around);
    }

    private static ExampleCommand Many(CliSurroundings around, string name, string description, Func<string, Decision> decision)
    {
        var ids = new Argument<string[]>("ITEM") { Description = "Items, by their ids in `factforge review list` or the beginnings of these. Left out: all that the options choose.", Arity = ArgumentArity.ZeroOrMore };
        var which = new ReviewArguments();
        var command = Create(around, name, description, $"""
            factforge review {name} 5c1f0a9be2d47713 --vault ~/Notes
            factforge review {name} --person "Ada Byrne" --kind undecided-twin --vault ~/Notes
            """, [ids], async (parsed, configuration, cancellationToken) =>
        {
            var chosen = parsed.GetValue(ids) ?? [];
            if (chosen.Length == 0)
            {
                var filter = which.Filter(parsed);
                if (filter == ReviewFilter.None)
                    return (null, $"Say which items: their ids, or --person, --kind, --thread, --rule or --search. `factforge review list` shows what there is.");
                var look = await new ReviewLook(configuration, around.Clock).IdsAsync(filter, cancellationToken).ConfigureAwait(false);
                if (look.Value is not { } found)
                    return (null, look.Refusal);
                if (found.Count == 0)
                    return (null, "No item of the queue is of that kind: `factforge review list` shows what there is.");
                chosen = [.. found];
            }

            return ([.. chosen.Select(id => new AskedDecision(decision(id), null))], null);
        });
        which.PutInto(command);
        return command;
    }

    private static ExampleCommand Amend(CliSurroundings around)
    {
        var id = Item();
        var text = new Argument<string>("TEXT") { Description = "The words that hold: one line." };
        return Create(around, "amend", "What is proposed holds in your words.", """
            factforge review amend 5c1f0a9be2d47713 "Ada Byrne will send the survey by mid-November." --vault ~/Notes
            """, [id, text], (parsed, _, _) => One(new Decision.Amend(parsed.GetRequiredValue(id), parsed.GetRequiredValue(text))));
    }

    private static ExampleCommand Merge(CliSurroundings around)
    {
        var id = Item();
        var into = new Option<int>("--into")
        {
            Description = "The candidate whose words stay, counted from 1.",
            HelpName = "NUMBER",
            DefaultValueFactory = _ => 1,
        };
        var command = Create(around, "merge", "The candidates say the same: they become one entry.", """
            factforge review merge 5c1f0a9be2d47713 --into 2 --vault ~/Notes
            """, [id], (parsed, _, _) => One(new Decision.Merge(parsed.GetRequiredValue(id), parsed.GetValue(into) - 1)));
        command.Options.Add(into);
        return command;
    }

    private static ExampleCommand Who(CliSurroundings around)
    {
        var id = Item();
        var person = new Argument<string?>("PERSON") { Description = "The person who is meant: an address, or the whole name where only one person bears it.", Arity = ArgumentArity.ZeroOrOne };
        var anew = new Option<string?>("--new") { Description = "Somebody new is meant, who is called so and gets a note.", HelpName = "NAME" };
        var nobody = new Option<bool>("--nobody") { Description = "Nobody is meant: what was said of the name is left out." };
        var command = Create(around, "who", "Says who is meant; everything that waits for the name goes there, now and later.", """
            factforge review who 5c1f0a9be2d47713 ada@northwind.example --vault ~/Notes
            factforge review who 77d01c3e9ab2f485 --new "Gunnar Eklund" --vault ~/Notes
            factforge review who 1f99e20cba7784d3 --nobody --vault ~/Notes
            """, [id, person], async (parsed, configuration, cancellationToken) =>
        {
            var item = parsed.GetRequiredValue(id);
            var told = new[] { parsed.GetValue(person) is not null, parsed.GetValue(anew) is not null, parsed.GetValue(nobody) }.Count(is_ => is_);
            if (told != 1)
                return (null, "Say one of three: a person, --new NAME, or --nobody.");
            if (parsed.GetValue(nobody))
                return await One(new Decision.Identify(item, null)).ConfigureAwait(false);
            if (parsed.GetValue(anew) is { } name)
                return await One(new Decision.NewPerson(item, name)).ConfigureAwait(false);
            var words = parsed.GetValue(person)!;
            var look = new ReviewLook(configuration, around.Clock);
            var found = await look.PeopleAsync(words, Most, cancellationToken).ConfigureAwait(false);
            if (found.Value is not { } people)
                return (null, found.Refusal);
            var exact = people.Where(one => words.Equals(one.Address, StringComparison.OrdinalIgnoreCase) || one.Name.Equals(words, StringComparison.OrdinalIgnoreCase)).ToList();
            var meant = exact.Count > 0 ? exact : [.. people];
            if (meant.Count > 1 && await OfferedAsync(look, item, cancellationToken).ConfigureAwait(false) is { Count: > 0 } offered && meant.FindAll(one => one.Address is { } address && offered.Contains(address)) is [var candidate])
                meant = [candidate];
            return meant.Count switch
            {
                1 => await One(new Decision.Identify(item, meant[0].Id)).ConfigureAwait(false),
                0 => (null, $"Nobody is known as '{words}'."),
                _ => (null, $"{meant.Count} people are called '{words}': name one by address ({string.Join(", ", meant.Take(9).Select(one => one.Address).OfType<string>())})."),
            };
        });
        command.Options.Add(anew);
        command.Options.Add(nobody);
        return command;
    }

    /// <summary>The addresses that a question offers as answers: of two people of one name the one whom it is about is none of them.</summary>
    private static async Task<IReadOnlyCollection<string>> OfferedAsync(ReviewLook look, string item, CancellationToken cancellationToken)
    {
        if ((await look.WholeIdsAsync([item], cancellationToken).ConfigureAwait(false)).Value is not [var id]
            || (await look.ItemAsync(id, ReviewFilter.None, cancellationToken).ConfigureAwait(false)).Value is not { } detail)
            return [];
        return detail.Item.Addresses.Skip(1).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    private static ExampleCommand Undo(CliSurroundings around)
    {
        var numbers = new Argument<string[]>("NUMBER") { Description = "Answers, by their numbers in `factforge review list --decided`. Left out: the newest.", Arity = ArgumentArity.ZeroOrMore };
        var vault = new VaultArguments();
        var json = VaultArguments.Json();
        var command = new ExampleCommand("undo", "Takes answers back: the notes are as if they had never been given, and the questions are open again.", """
            factforge review undo --vault ~/Notes
            factforge review undo 12 13 --vault ~/Notes
            """) { numbers };
        vault.PutInto(command);
        command.Options.Add(json);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (VaultArguments.Read(vault.Sources(parsed, around), around) is not { } configuration)
                return ExitStatus.Refused;
            var asked = new List<long>();
            foreach (var text in parsed.GetValue(numbers) ?? [])
            {
                if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                    return around.Refuse($"'{text}' is no number of an answer: `factforge review list --decided` shows them.");
                asked.Add(number);
            }

            var desk = new ReviewDesk(configuration, around.Clock);
            var report = asked.Count > 0 ? await desk.UndoAsync(asked, cancellationToken).ConfigureAwait(false) : await desk.UndoLastAsync(cancellationToken).ConfigureAwait(false);
            return ReviewView.Say(report, parsed.GetValue(json), around);
        });
        return command;
    }

    private static Argument<string> Item() => new("ITEM") { Description = "The item, by its id in `factforge review list` or the beginning of it." };

    private static Task<(IReadOnlyList<AskedDecision>? Decisions, string? Refusal)> One(Decision decision) =>
        Task.FromResult<(IReadOnlyList<AskedDecision>?, string?)>(([new AskedDecision(decision, null)], null));

    private static ExampleCommand Create(
        CliSurroundings around, string name, string description, string example, IReadOnlyList<Argument> arguments,
        Func<ParseResult, VaultConfiguration, CancellationToken, Task<(IReadOnlyList<AskedDecision>? Decisions, string? Refusal)>> read)
    {
        var vault = new VaultArguments();
        var json = VaultArguments.Json();
        var command = new ExampleCommand(name, description, example);
        foreach (var argument in arguments)
            command.Arguments.Add(argument);
        vault.PutInto(command);
        command.Options.Add(json);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (VaultArguments.Read(vault.Sources(parsed, around), around) is not { } configuration)
                return ExitStatus.Refused;
            var (decisions, refusal) = await read(parsed, configuration, cancellationToken).ConfigureAwait(false);
            if (decisions is null)
                return around.Refuse(refusal);
            var ids = await new ReviewLook(configuration, around.Clock).WholeIdsAsync([.. decisions.Select(asked => asked.Decision.Item)], cancellationToken).ConfigureAwait(false);
            if (ids.Value is not { } whole)
                return around.Refuse(ids.Refusal);
            var named = decisions.Zip(whole, (asked, id) => asked with { Decision = asked.Decision with { Item = id } });
            return ReviewView.Say(await new ReviewDesk(configuration, around.Clock).DecideAsync([.. named], cancellationToken).ConfigureAwait(false), parsed.GetValue(json), around);
        });
        return command;
    }
}
