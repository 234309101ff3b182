using System.Runtime.InteropServices;

namespace FactForge.Mail.Threading;

/// <summary>Message ids, seen and only referred to, in disjoint sets; a set has at most one declared thread.</summary>
/// <param name="messages">How many messages there will be.</param>
internal sealed class ThreadGraph(int messages)
{
    private readonly DisjointSets _sets = new();
    private readonly Dictionary<string, int> _nodes = new(messages, IdComparer.Instance);
    private readonly Dictionary<string, int> _declared = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> _declaredOfRoot = [];
    private int _seen;

    /// <summary>Makes a message known; its node.</summary>
    public int Declare(ThreadingLink link)
    {
        var node = Node(link.Id);
        _seen = _nodes.Count;
        if (link.DeclaredThread is not { } thread)
            return node;
        if (!_declared.TryGetValue(thread, out var other))
        {
            _declared.Add(thread, node);
            if (!_declaredOfRoot.ContainsKey(_sets.Find(node)))
                _declaredOfRoot[_sets.Find(node)] = thread;
        }
        else
        {
            Join(node, other);
        }

        return node;
    }

    /// <summary>
    /// Joins a message with what it refers to, when all are declared. The nearest parent first: where a declared thread stands against a distant reference, the
    /// near one decides. True where it refers to one that is known, and not to ghosts alone.
    /// </summary>
    public bool JoinReferences(int node, ThreadingLink link)
    {
        var isKnown = false;
        for (var at = link.References.Count - 1; at >= 0; at--)
        {
            var other = Node(link.References[at]);
            isKnown |= other < _seen;
            Join(node, other);
        }

        return isKnown;
    }

    public void Join(string left, string right) => Join(Node(left), Node(right));

    /// <summary>The seen messages set by set, each once, in order of date, ties by id, undated ones last; with the least id of the set, ghosts included.</summary>
    /// <param name="links">The messages, sorted by id.</param>
    /// <param name="nodes">Their nodes.</param>
    public List<(string Least, List<ThreadingLink> Links)> Groups(IReadOnlyList<ThreadingLink> links, IReadOnlyList<int> nodes)
    {
        var groups = new List<(string Least, List<ThreadingLink> Links)>();
        var groupOf = new int[_sets.Count];
        Array.Fill(groupOf, -1);
        for (var at = 0; at < links.Count; at++)
        {
            if (at > 0 && links[at].Id == links[at - 1].Id)
                continue;
            ref var group = ref groupOf[_sets.Find(nodes[at])];
            if (group < 0)
            {
                group = groups.Count;
                groups.Add((links[at].Id, []));
            }

            groups[group].Links.Add(links[at]);
        }

        foreach (var (id, node) in _nodes)
            if (groupOf[_sets.Find(node)] is >= 0 and var group && string.CompareOrdinal(id, groups[group].Least) < 0)
                groups[group] = groups[group] with { Least = id };
        foreach (var (_, members) in groups)
            members.Sort(InOrder);
        return groups;
    }

    /// <summary>The order of the messages of a thread.</summary>
    public static int InOrder(ThreadingLink left, ThreadingLink right) =>
        (left.Date ?? long.MaxValue).CompareTo(right.Date ?? long.MaxValue) is not 0 and var byDate ? byDate : string.CompareOrdinal(left.Id, right.Id);

    private void Join(int left, int right)
    {
        var leftRoot = _sets.Find(left);
        var rightRoot = _sets.Find(right);
        if (leftRoot == rightRoot)
            return;
        var leftThread = _declaredOfRoot.GetValueOrDefault(leftRoot);
        var rightThread = _declaredOfRoot.GetValueOrDefault(rightRoot);
        if (leftThread is not null && rightThread is not null && leftThread != rightThread)
            return;
        var root = _sets.Join(leftRoot, rightRoot);
        if ((leftThread ?? rightThread) is { } thread)
            _declaredOfRoot[root] = thread;
    }

    private int Node(string id)
    {
        ref var node = ref CollectionsMarshal.GetValueRefOrAddDefault(_nodes, id, out var isKnown);
        if (!isKnown)
            node = _sets.Add();
        return node;
    }
}
