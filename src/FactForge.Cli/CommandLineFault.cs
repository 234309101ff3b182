using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;

namespace FactForge.Cli;

/// <summary>What is said of a command line that is none of the program's, with the word that was probably meant.</summary>
internal static partial class CommandLineFault
{
    /// <summary>One sentence that says what is wrong and where to look; null where nothing is.</summary>
    public static string? Of(ParseResult parsed)
    {
        if (UnknownOption(parsed) is { } option)
            return Sentence(parsed, NoSuch("option", option, Options(parsed.CommandResult)));
        if (parsed.Action is not ParseErrorAction)
            return null;
        return parsed.UnmatchedTokens is [var word, ..] && parsed.CommandResult.Command.Subcommands is { Count: > 0 } commands
            ? Sentence(parsed, NoSuch("command", word, commands.Select(command => command.Name)))
            : Sentence(parsed, OneOf(parsed.Errors[0]) ?? Missing(parsed.Errors[0]) ?? parsed.Errors[0].Message.Trim());
    }

    // The parser names the command and not what it wants.
    private static string? Missing(ParseError error) => error.SymbolResult switch
    {
        ArgumentResult { Tokens.Count: 0, Argument.Arity.MinimumNumberOfValues: > 0, Parent: OptionResult option } => $"'{option.Option.Name}' wants {option.Option.HelpName ?? "a value"}",
        ArgumentResult { Tokens.Count: 0, Argument.Arity.MinimumNumberOfValues: > 0, Parent: CommandResult command } =>
            $"'{command.Command.Name}' wants {string.Join(" and ", command.Command.Arguments.Where(argument => argument.Arity.MinimumNumberOfValues > 0).Select(argument => argument.Name))}",
        OptionResult { Tokens.Count: 0 } option => $"'{option.Option.Name}' wants {option.Option.HelpName ?? "a value"}",
        _ => null,
    };

    // A word where one of a few is wanted: the parser's own sentence is a list over several lines and does not name the option.
    private static string? OneOf(ParseError error)
    {
        var words = OneOfShape().Match(error.Message) is { Success: true } match ? match.Groups["word"].Captures.Select(word => word.Value).ToList() : [];
        if (words.Count < 3)
            return null;
        var symbol = error.SymbolResult is ArgumentResult { Parent: OptionResult option } ? option.Option.Name : (error.SymbolResult as ArgumentResult)?.Argument.Name ?? (error.SymbolResult as OptionResult)?.Option.Name;
        return $"'{words[0]}' is not known: {symbol ?? "here"} takes {string.Join(", ", words[1..^1])} or {words[^1]}";
    }

    // An option that is none would be taken for one more mailbox. What begins so and is meant as it stands comes behind "--".
    private static string? UnknownOption(ParseResult parsed) =>
        parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash).Where(token => token.Type == TokenType.Argument)
            .Select(token => OptionShape().Match(token.Value)).FirstOrDefault(match => match.Success)?.Groups[1].Value;

    private static IEnumerable<string> Options(SymbolResult? at)
    {
        for (; at is CommandResult { Command: var command }; at = at.Parent)
        {
            foreach (var option in command.Options)
                yield return option.Name;
        }
    }

    private static string NoSuch(string kind, string word, IEnumerable<string> known) =>
        SpellingGuess.For(word, known) is { } guess ? $"There is no {kind} '{word}': did you mean '{guess}'?" : $"There is no {kind} '{word}'.";

    private static string Sentence(ParseResult parsed, string said)
    {
        // A command below another is asked for help by both names.
        var names = new Stack<string>();
        for (SymbolResult? at = parsed.CommandResult; at is CommandResult { Command: not RootCommand } named; at = at.Parent)
            names.Push(named.Command.Name);
        var command = string.Join(' ', names.Prepend("factforge"));
        return $"{said.TrimEnd('.')}{(said.EndsWith('?') ? "" : ".")} `{command} --help` shows what can be said.";
    }

    [GeneratedRegex(@"^Argument '(?<word>[^']*)' not recognized\. Must be one of:(?:\s+'(?<word>[^']*)')+\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex OneOfShape();

    [GeneratedRegex("^(--[a-z][a-z-]*)(?:=.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex OptionShape();
}
