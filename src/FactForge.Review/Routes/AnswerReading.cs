using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace FactForge.Review.Routes;

/// <summary>Reads a decision from a form.</summary>
internal static class AnswerReading
{
    /// <summary>The decision that a form tells about an item; null for one that tells none.</summary>
    public static Decision? Read(string item, IFormCollection form) => form["answer"].ToString() switch
    {
        "accept" => new Decision.Accept(item),
        "reject" => new Decision.Reject(item),
        "keep-both" => new Decision.KeepBoth(item),
        "later" => new Decision.Later(item),
        "nobody" => new Decision.Identify(item, null),
        "amend" when Addresses.Given(form["wording"]) is { } wording => new Decision.Amend(item, wording),
        "merge" when int.TryParse(form["survivor"], NumberStyles.None, CultureInfo.InvariantCulture, out var survivor) => new Decision.Merge(item, survivor),
        "identify" when Addresses.Given(form["person"]) is { } person => new Decision.Identify(item, new PersonId(person)),
        "new-person" when Addresses.Given(form["name"]) is { } name => new Decision.NewPerson(item, name),
        _ => null,
    };
}
