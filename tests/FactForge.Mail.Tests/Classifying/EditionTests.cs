using FactForge.Mail.Classifying;
using FactForge.Testing;

namespace FactForge.Mail.Tests.Classifying;

public sealed class EditionTests
{
    private const string Told = "d921e538e75555b9";

    /// <summary>
    /// A ledger keeps the class of a message, and a mailbox is read again where another edition told it. So: when this fails and a message can get another class by what
    /// was changed, raise <see cref="MessageClassifier.Edition"/>; then, in any case, put the hash that it names here.
    /// </summary>
    [Fact]
    public void The_rules_of_classes_do_not_change_without_their_edition()
    {
        var sources = Directory.EnumerateFiles(RepositoryFolder.At("src", "FactForge.Mail", "Classifying"), "*.cs").Append(RepositoryFolder.At("src", "FactForge.Mail", "Identity", "RoleAddresses.cs"));
        Assert.Equal(Told, ContentHash.Of([.. sources.Order(StringComparer.Ordinal).Select(path => File.ReadAllText(path).ReplaceLineEndings("\n"))]).Short);
    }
}
