using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using FactForge.Pipeline;

namespace FactForge.Cli;

/// <summary>Options whose values are checked as they are parsed: what is wrong is said in one sentence.</summary>
internal static class CheckedOptions
{
    /// <summary>A day, as <c>2025-09-30</c>.</summary>
    public static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result => Day(result, name),
    };

    /// <summary>A time in whole minutes.</summary>
    public static Option<TimeSpan?> Minutes(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "MINUTES",
        CustomParser = result =>
        {
            var text = result.Tokens.Count > 0 ? result.Tokens[^1].Value : "";
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes <= 10_080)
                return TimeSpan.FromMinutes(minutes);
            result.AddError($"'{text}' is no time: {name} wants whole minutes, at most 10080.");
            return null;
        },
    };

    /// <summary>A number that is not negative.</summary>
    public static Option<int> Whole(string name, string description, int otherwise) => new(name)
    {
        Description = description,
        HelpName = "NUMBER",
        DefaultValueFactory = _ => otherwise,
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[^1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                return number;
            result.AddError($"'{result.Tokens[^1].Value}' is no number: {name} wants one such as {otherwise}.");
            return otherwise;
        },
    };

    /// <summary>Mail addresses; the option may be given several times.</summary>
    public static Option<string[]> Addresses(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "ADDRESS",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
        CustomParser = result => Addresses(result, name),
    };

    private static DateOnly? Day(ArgumentResult result, string name)
    {
        var text = result.Tokens.Count > 0 ? result.Tokens[^1].Value : "";
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        result.AddError($"'{text}' is no date: {name} wants a day such as 2025-09-30.");
        return null;
    }

    private static string[] Addresses(ArgumentResult result, string name)
    {
        var addresses = new List<string>();
        foreach (var token in result.Tokens)
        {
            if (MailAddressText.Read(token.Value) is { } address)
                addresses.Add(address);
            else
                result.AddError($"'{token.Value}' is no mail address: {name} wants one such as ada@northwind.example.");
        }

        return [.. addresses];
    }
}
