using System.Globalization;
using FactForge.Pipeline;

namespace FactForge.Review.Text;

/// <summary>Words, numbers and dates as the pages say them.</summary>
internal static class Said
{
    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public static string Of(long count, string one, string many) => $"{Number(count)} {(count == 1 ? one : many)}";

    public static string Day(DateTimeOffset time) => time.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Minute(DateTimeOffset time) => time.ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture);

    public static string Iso(DateTimeOffset time) => time.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Took(TimeSpan? took) => took switch
    {
        null => "not ended",
        { TotalSeconds: < 1 } => "under a second",
        { TotalMinutes: < 2 } short_ => string.Create(CultureInfo.InvariantCulture, $"{short_.TotalSeconds:0.0} s"),
        { } long_ => string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(long_.TotalMinutes):0} min {long_.Seconds:00} s"),
    };

    /// <summary>A name of an enumeration as words: <c>SupersedesOwners</c> is "supersedes owners".</summary>
    public static string Words<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((letter, at) => char.IsUpper(letter) ? (at == 0 ? "" : " ") + char.ToLowerInvariant(letter) : letter.ToString()));

    public static string Why(ReviewReason why) => why switch
    {
        ReviewReason.Contradiction => "contradiction",
        ReviewReason.UndecidedTwin => "same or not",
        ReviewReason.RefinesOwners => "says more than yours",
        ReviewReason.SupersedesOwners => "newer than yours",
        ReviewReason.UnresolvedPerson => "who is meant",
        ReviewReason.HedgedIdentity => "one person or two",
        ReviewReason.CloseClaim => "thin support",
        ReviewReason.TidyDoubt => "tidying",
        ReviewReason.Failure => "set aside",
        ReviewReason.LostGround => "ground withdrawn",
        _ => Words(why),
    };

    public static string Field(string key) => key switch
    {
        "role" => "Role",
        "company" or "employer" => "Company",
        "email" => "Email",
        "phone" => "Phone",
        _ => char.ToUpperInvariant(key[0]) + key[1..],
    };

    /// <summary>Words as a sentence: a capital at its beginning, an end at its end.</summary>
    public static string Sentence(string words) => words.Length == 0 ? "" : char.ToUpperInvariant(words[0]) + words[1..] + (words[^1] is '.' or '!' or '?' or '"' ? "" : ".");

    public static string Place(MessageLocation place) => string.Create(CultureInfo.InvariantCulture, $"{place.Mailbox}, byte {place.Offset}");
}
