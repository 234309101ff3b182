using System.Collections.Frozen;
using FactForge.Mail.Wording;

namespace FactForge.Mail.Identity;

/// <summary>Addresses behind which no one person stands (RFC 2142 and usage).</summary>
public static class RoleAddresses
{
    private static readonly FrozenSet<string> Machines = new[]
    {
        "noreply", "donotreply", "dontreply", "notreply", "nepasrepondre", "noresponder", "nichtantworten", "mailerdaemon", "postmaster", "bounce", "bounces",
        "keineantwort", "bittenichtantworten", "naoresponda", "nãoresponda", "naoresponder", "noresponda", "norespondas", "nocontestar", "nonrispondere", "nieodpowiadaj", "ikkesvar", "svarikke", "svarej", "svarainte", "ejsvar", "alavastaa", "älävastaa", "eivastausta", "neodpovidejte", "neodpovidat", "neodpovedajte",
        "nerepondezpas", "sansreponse", "nietantwoorden", "nietbeantwoorden", "geenantwoord", "nevalaszoljon", "yanitlamayin", "nuraspundeti", "neotvechat", "orderupdate", "orderupdates", "shipmentupdate", "wwwdata", "mailrobot",
        "notification", "notifications", "notify", "alert", "alerts", "mailer", "daemon", "root", "cron", "automated", "autoreply", "autoresponder",
        "gitlab", "github", "bugzilla", "redmine", "jenkins", "buildbot", "nagios", "zabbix", "drone", "sonarqube", "confluence",
        "invitations", "invitation", "einladungen", "hitreply", "messages", "jira", "youtrack", "unsubscribe", "listserv", "majordomo", "mailman", "system", "robot", "bot", "receipts", "receipt", "orderconfirmation", "autoconfirm", "updates", "digest",
        "voicemail", "scanner", "scantomail", "verify", "verification", "appleid", "autoshipping", "shipmenttracking", "sendungsverfolgung", "bestellbestaetigung", "bestellbestätigung", "versandbestaetigung", "accountsecurity",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Desks = new[]
    {
        "info", "contact", "kontakt", "contacto", "contatti", "hello", "office", "mail", "support", "help", "helpdesk", "service", "customerservice", "customercare",
        "kundenservice", "sales", "vertrieb", "verkauf", "marketing", "press", "presse", "media", "news", "newsletter", "newsletters", "team", "admin", "administrator", "webmaster", "hostmaster", "abuse", "security",
        "billing", "invoice", "invoices", "accounts", "accounting", "buchhaltung", "buchung", "buchungen", "rechnung", "rechnungen", "bestellung", "bestellungen", "facturation", "commande", "commandes", "reservations", "facturas", "pedidos", "reservas", "ordini", "fatture", "facturen", "bestellingen", "forum", "orders", "order", "booking", "bookings", "reception", "empfang", "jobs", "careers", "hr",
        "recruiting", "recruitment", "privacy", "legal", "feedback", "enquiries", "inquiries", "subscriptions", "members", "membership", "events", "everyone", "all", "staff", "allstaff", "payments", "tickets", "ticket", "servicedesk", "it",
        "sekretariat", "verwaltung", "post", "anfrage", "anfragen", "bewerbung", "bewerbungen", "praxis", "versand", "rechnungonline", "angebote", "deals", "offers", "secretary", "secretariat", "ventas", "facturacion", "atencionalcliente", "secretaria",
        "serviceclient", "accueil", "segreteria", "amministrazione", "biuro", "sklep", "zamowienia", "zamówienia", "rezerwacje", "kundtjanst", "kundtjänst",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Letters = new[] { "newsletter", "newsletters", "news", "digest", "mailing", "mailings", "promo", "promos", "promotion", "promotions", "offers", "deals", "angebote", "ofertas", "offres", "aanbiedingen", "erbjudanden", "tilbud", "nieuwsbrief", "nyhetsbrev", "nyhedsbrev", "infolettre", "boletin" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly RecentTexts<(bool IsMachine, bool IsDesk)> Recent = new();

    /// <summary>True where no one person stands behind the address: a machine, a desk, a list.</summary>
    public static bool IsNobody(string address) => Of(address) is not (false, false);

    /// <summary>True where only a program writes from the address: no-reply@, mailer-daemon@, notifications@.</summary>
    public static bool IsMachine(string address) => Of(address).IsMachine;

    /// <summary>True where the address is that of a newsletter by its name.</summary>
    internal static bool IsNewsletter(string address) => Letters.Contains(Bare(LocalPart(address)));

    private static (bool IsMachine, bool IsDesk) Of(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (Recent.TryGet(address, out var role))
            return role;
        // "ports-bounces+ada=northwind.example@…" is a return path made for one recipient.
        var local = LocalPart(address);
        local = local.IndexOf('+', StringComparison.Ordinal) is > 0 and var plus ? local[..plus] : local;
        var bare = Bare(local);
        role = (IsMachine(local, bare), IsDesk(local, bare));
        Recent.Keep(address, role);
        return role;
    }

    private static bool IsMachine(string local, string bare) =>
        Machines.Contains(bare)
        || bare.Contains("noreply", StringComparison.Ordinal) || bare.Contains("donotreply", StringComparison.Ordinal)
        || bare.StartsWith("bounces", StringComparison.Ordinal) || local.StartsWith("bounce-", StringComparison.Ordinal) || local.StartsWith("bounce_", StringComparison.Ordinal) || local.StartsWith("bounce.", StringComparison.Ordinal) || local.EndsWith("-bounces", StringComparison.Ordinal)
        || bare.StartsWith("notification", StringComparison.Ordinal) || bare.EndsWith("notification", StringComparison.Ordinal) || bare.EndsWith("notifications", StringComparison.Ordinal)
        || local.EndsWith("-daemon", StringComparison.Ordinal);

    private static bool IsDesk(string local, string bare) =>
        Desks.Contains(bare) || Letters.Contains(bare) || IsBranch(local) || local.EndsWith("-request", StringComparison.Ordinal) || local.EndsWith("-owner", StringComparison.Ordinal)
        || local.EndsWith("-list", StringComparison.Ordinal) || local.StartsWith("owner-", StringComparison.Ordinal);

    // "info-de@", "support.uk@", "support-team@": a desk's branch.
    private static bool IsBranch(string local) =>
        local.IndexOfAny(['-', '.', '_']) is > 0 and var mark && local[..mark] is "info" or "support" or "service" or "sales" or "contact" or "kontakt" && local[(mark + 1)..] is { Length: 2 } or "team" or "desk";

    private static string LocalPart(string address)
    {
        var at = address.LastIndexOf('@');
        return (at < 0 ? address : address[..at]).ToLowerInvariant();
    }

    // "no-reply", "no_reply" and "NoReply" are one.
    private static string Bare(string local)
    {
        var plus = local.IndexOf('+', StringComparison.Ordinal);
        if (plus > 0)
            local = local[..plus];
        return local.AsSpan().IndexOfAny("-_.") < 0 ? local : local.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal);
    }
}
