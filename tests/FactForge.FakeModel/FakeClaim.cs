using System.Text.Json.Nodes;

namespace FactForge.FakeModel;

/// <summary>Writes claims in the form of the extraction prompt's schema.</summary>
public static class FakeClaim
{
    /// <summary>One claim.</summary>
    public static JsonObject Of(int message, string quote, string kind, int? subject, string name, string statement, string? slot = null, string? value = null, string? due = null, string certainty = "certain") => new()
    {
        ["message"] = message,
        ["quote"] = quote,
        ["kind"] = kind,
        ["subject"] = subject,
        ["subject_name"] = name,
        ["holder"] = null,
        ["statement"] = statement,
        ["slot"] = slot,
        ["value"] = value,
        ["since"] = null,
        ["until"] = null,
        ["due"] = due,
        ["certainty"] = certainty,
    };

    /// <summary>An answer with claims.</summary>
    public static FakeReply.Answer Answer(params JsonObject[] claims) => new(new JsonObject { ["claims"] = new JsonArray([.. claims]) }.ToJsonString());
}
