using System.Reflection.PortableExecutable;
using FactForge.FakeModel;
using Xunit;

namespace FactForge.Packaging.Tests;

/// <summary>What users get in their hands, made by the documented command and used as they use it.</summary>
public sealed class HandoutTests(Handout handout) : IClassFixture<Handout>
{
    private static readonly string Mail = RepositoryFolder.At("fixtures", "mailboxes", "tideway-half-year", "eml");

    [Fact]
    public async Task The_tool_installs_from_its_package_says_its_version_and_has_its_prompts_with_it()
    {
        var place = handout.Place("tool");
        Handout.Run("dotnet", place, ["tool", "install", "FactForge", "--tool-path", place, "--add-source", handout.Packages]).Must();
        var program = Path.Combine(place, OperatingSystem.IsWindows() ? "factforge.exe" : "factforge");
        Assert.Matches(@"^factforge \d+\.\d+\.\d+\r?\n$", Handout.Run(program, place, ["--version"]).Must());
        Assert.NotEmpty(Directory.EnumerateFiles(place, "prompt.md", SearchOption.AllDirectories));
        foreach (var name in new[] { "factforge.dll", "FactForge.Pipeline.dll", "MimeKit.dll" })
        {
            using var image = new PEReader(File.OpenRead(Assert.Single(Directory.GetFiles(place, name, SearchOption.AllDirectories))));
            Assert.True(image.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0, $"{name} is not compiled ahead");
        }

        await AssertFindsFactsByModelAsync(program, handout.Place("tool-vault"));
        Handout.Run("dotnet", place, ["tool", "uninstall", "FactForge", "--tool-path", place]).Must();
        Assert.False(File.Exists(program));
    }

    [Fact]
    public async Task The_single_file_is_one_file_and_needs_nothing_beside_it()
    {
        var made = Assert.Single(Directory.GetFileSystemEntries(handout.SingleFile));
        var program = Path.Combine(handout.Place("alone"), Path.GetFileName(made));
        File.Copy(made, program);
        Assert.Matches(@"^factforge \d+\.\d+\.\d+\r?\n$", Handout.Run(program, Path.GetTempPath(), ["--version"]).Must());
        await AssertFindsFactsByModelAsync(program, handout.Place("single-vault"));
    }

    // All machines take minutes; what each is made for is told at once.
    [Theory]
    [InlineData("ToolMachines", "ToolPackageRuntimeIdentifiers")]
    [InlineData("RestoredMachines", "RuntimeIdentifiers")]
    public void The_project_takes_all_machines_that_the_release_hands_it(string handed, string taken)
    {
        var machines = Handout.Run("dotnet", handout.Place(handed), ["msbuild", RepositoryFolder.At("src", "FactForge.Cli", "FactForge.Cli.csproj"), $"-getProperty:{taken}", $"-p:{handed}=linux-x64%3Bosx-arm64"]).Must();
        Assert.Equal("linux-x64;osx-arm64", machines.Trim());
    }

    private static async Task AssertFindsFactsByModelAsync(string program, string vault)
    {
        await using var server = await FakeModelServer.StartAsync();
        server.Model = new RewordingModel().Answer;
        await File.WriteAllTextAsync(
            Path.Combine(vault, "factforge.yaml"), $"owners: [nora.lindqvist@tideway.example]\nextract: main\nmodels:\n  main: {{ endpoint: '{server.OpenAIEndpoint}', model: fake-1 }}\n");
        Handout.Run(program, vault, ["run", Mail, "--vault", vault]).Must();
        Assert.NotEmpty(server.Calls);
        Assert.NotEmpty(Directory.GetFiles(vault, "*.md"));
    }
}
