using FactForge.Mail.Identity;

namespace FactForge.Mail.Classifying;

/// <summary>
/// Mail that a service wrote in somebody's name and that names no address to answer to: "Ada Byrne via Northwind" from <c>service@northwind.example</c>. The name behind "via" is
/// that of the domain, and the address is no list's and not the person's.
/// </summary>
internal static class NamedService
{
    private const int ShortestName = 4;

    private static readonly string[] Ways = [" via ", " über ", " a través de ", " através de ", " tramite "];

    public static string? Tell(MessageSigns signs)
    {
        if (signs.List is not null || signs.IsAnswer || signs.From is not { DisplayName: { } name } from || from.Address.IndexOf('@', StringComparison.Ordinal) is not (> 0 and var at))
            return null;
        if (signs.Has("X-Original-From") || signs.To.Concat(signs.Cc).Any(reader => reader.Address == from.Address))
            return null;
        foreach (var way in Ways)
        {
            if (name.IndexOf(way, StringComparison.OrdinalIgnoreCase) is not (> 0 and var via))
                continue;
            var (person, service) = (name[..via], name[(via + way.Length)..].Split(' ', 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is [var first, ..] ? first.Trim(')', '"', '\'') : "");
            return service.Length >= ShortestName && !NameInAddress.IsTold(from.Address, person, " ,.-'") && from.Address.AsSpan(at + 1).Contains(service, StringComparison.OrdinalIgnoreCase) ? "written by a service in somebody's name: " + name : null;
        }

        return null;
    }
}
