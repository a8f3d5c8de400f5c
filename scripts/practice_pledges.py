"""What the invented ministry promised and reported; practice_year.py lays it over the months.

Texts are "Vietnamese | English"; without a bar, Vietnamese alone.
"""

ORGANISATION = "Bộ Thực hành | Practice Ministry"
PIN = "2027-06-21"

NOTES = [
    "Bộ, con người, con số và sự việc trong tệp này đều bịa ra để tập dùng chương trình."
    " | The ministry, people, numbers and events of this file are invented, to practise with.",
    "Khối Truyền thông nhận báo cáo đến ngày 12, khối Hạ tầng đến ngày 15, còn lại đến ngày 25."
    " | The media block closes check-ins on the 12th, infrastructure on the 15th, the others on the 25th.",
]

DAYS_OFF = [
    "2026-09-01", "2026-09-02", "2027-01-01", "2027-02-05", "2027-02-08", "2027-02-09", "2027-02-10", "2027-02-11",
    "2027-04-30", "2027-05-03",
]

LEADERS = [
    {"code": "DUNG", "name": "Ông Dũng", "title": "Bộ trưởng | Minister"},
    {"code": "AN", "name": "Bà An", "title": "Thứ trưởng | Deputy Minister"},
    {"code": "BINH", "name": "Ông Bình", "title": "Thứ trưởng | Deputy Minister"},
    {"code": "CHI", "name": "Bà Chi", "title": "Thứ trưởng | Deputy Minister"},
]

BLOCKS = [
    {"code": "KPR", "order": 1, "leader": "AN", "cutOffDay": 12, "name": "Khối Truyền thông | Media"},
    {"code": "KDI", "order": 2, "leader": "BINH", "cutOffDay": 25, "name": "Khối Công nghệ số | Digital technology"},
    {"code": "KTE", "order": 3, "leader": "CHI", "cutOffDay": 15, "name": "Khối Hạ tầng | Infrastructure"},
    {"code": "ALL", "order": 4, "leader": "DUNG", "cutOffDay": 25, "spansMinistry": True,
     "name": "Toàn Bộ | All units"},
]

UNITS = [
    {"code": "NEW", "block": "KPR", "name": "Ban Tin tức | Office of News", "head": "Bà Em", "clerk": "Bà Yến"},
    {"code": "BOO", "block": "KPR", "name": "Ban Sách | Office of Books", "head": "Ông Phú", "clerk": "Ông Tín"},
    {"code": "RAD", "block": "KPR", "name": "Ban Loa làng | Office of Village Radio", "head": "Bà Quỳnh",
     "clerk": "Bà Vân"},
    {"code": "REA", "block": "KPR", "name": "Ban Đọc | Office of Reading", "head": "Ông Sơn", "clerk": "Bà Xuyến"},
    {"code": "KPR", "block": "KPR", "name": "Cả khối Truyền thông | Units of the media block", "collective": True,
     "clerk": "Bà Thơ"},
    {"code": "EDU", "block": "KDI", "name": "Ban Kỹ năng | Office of Skills", "head": "Ông Giang", "clerk": "Bà Uyên"},
    {"code": "DIG", "block": "KDI", "name": "Ban Dịch vụ số | Office of Digital Services", "head": "Bà Hà",
     "clerk": "Ông Ích"},
    {"code": "SEC", "block": "KDI", "name": "Ban Khóa số | Office of Digital Locks", "head": "Ông Khang",
     "clerk": "Ông Lộc"},
    {"code": "DAT", "block": "KDI", "name": "Ban Dữ liệu | Office of Data", "head": "Bà Lan", "clerk": "Bà Mây"},
    {"code": "BIZ", "block": "KDI", "name": "Ban Bạn hàng số | Office of Digital Trade", "head": "Ông Minh",
     "clerk": "Bà Ngân"},
    {"code": "KDI", "block": "KDI", "name": "Cả khối Công nghệ số | Units of the digital block", "collective": True,
     "clerk": "Ông Đăng"},
    {"code": "NET", "block": "KTE", "name": "Ban Mạng | Office of Networks", "head": "Bà Nga", "clerk": "Ông Quý"},
    {"code": "POS", "block": "KTE", "name": "Ban Thư tín | Office of Letters", "head": "Ông Phong", "clerk": "Bà Sen"},
    {"code": "CAB", "block": "KTE", "name": "Ban Cáp | Office of Cables", "head": "Bà Thu", "clerk": "Ông Vượng"},
    {"code": "KTE", "block": "KTE", "name": "Cả khối Hạ tầng | Units of the infrastructure block",
     "collective": True, "clerk": "Bà Ánh"},
    {"code": "ALL", "block": "ALL", "name": "Mọi đơn vị | All units", "collective": True, "clerk": "Ông Ân"},
]

BRIEFINGS = [
    {"date": "2026-06-30", "month": "June 2026", "conclusions": [
        "Mỗi thủ trưởng chọn một việc cốt lõi cho năm tới. | Each head chooses one core work for the coming year."]},
    {"date": "2026-07-31", "month": "July 2026", "conclusions": [
        "Cam kết phải đo được hoặc có hạn. | A pledge has a number or a due day."]},
    {"date": "2026-08-31", "month": "August 2026", "conclusions": [
        "Việc chung của khối giao cho cả khối, không giao cho một đơn vị. | Work of a whole block is the block's."]},
    {"date": "2026-09-30", "month": "September 2026", "conclusions": [
        "Ưu tiên dịch vụ cho vùng cao. | Services for the uplands come first."]},
    {"date": "2026-10-30", "month": "October 2026", "conclusions": [
        "Xin gia hạn trước khi quá hạn. | Extensions are asked for before the due day has passed."]},
    {"date": "2026-11-30", "month": "November 2026", "conclusions": [
        "Bớt giấy tờ, giữ số liệu. | Less paper, the numbers stay."]},
    {"date": "2026-12-31", "month": "December 2026", "conclusions": [
        "Soát lại các mốc của quý I. | The waypoints of the first quarter are reviewed."]},
    {"date": "2027-01-29", "month": "January 2027", "conclusions": [
        "Giữ nhịp báo cáo qua Tết. | Check-ins go on through Tết."]},
    {"date": "2027-02-26", "month": "February 2027", "conclusions": [
        "Gợi mở bốn việc mới cho các đơn vị cân nhắc. | Four new suggestions for the units to consider."]},
    {"date": "2027-03-31", "month": "March 2027", "conclusions": [
        "Việc tạm dừng phải nói rõ khi nào làm lại. | A paused work says when it is taken up again."]},
    {"date": "2027-04-29", "month": "April 2027", "conclusions": [
        "Hai việc không được gia hạn nữa. | Two works are extended no further."]},
    {"date": "2027-05-31", "month": "May 2027", "conclusions": [
        "Tháng 6 chốt các việc của nửa đầu năm. | June settles the works of the first half-year."]},
]


def moves(*steps):
    result = []
    for day, status, *reason in steps:
        move = {"day": day, "status": status}
        if reason:
            move["reason"] = reason[0]
        result.append(move)
    return result


START = moves(("2026-06-30", "active"))

MEDIA = [
    dict(
        code="NEW-1", unit="NEW", origin="suggestion", by="DUNG", moves=moves(("2027-02-26", "proposed")),
        title="Một tòa soạn chung cho các báo của Bộ | One newsroom for the ministry's papers",
        detail="Ba tờ báo nhỏ cùng dùng phóng viên ảnh, kho tư liệu và máy chủ."
        " | Three small papers share photographers, archive and servers."),
    dict(
        code="NEW-2", unit="NEW", origin="own", core=True, due="2027-12-20", moves=START,
        title="Kho tư liệu số của báo chí | A digital archive of the press",
        product="Kho tra cứu mở cho mọi người, tìm được theo từng trang"
        " | An archive open to everyone, searchable by page",
        metric=dict(name="Trang báo đã số hóa | Newspaper pages digitised", unit="trang | pages", baseline=0,
                    baselineDay="2026-07-01", target=1200000, targetDay="2027-12-20",
                    waypoints=[("2026-09-30", 60000), ("2026-12-31", 300000), ("2027-06-30", 760000)]),
        pace=(1.02, 0.87), voice=["onTrack"] * 8 + ["atRisk"], june=True,
        did=["Chọn xong đơn vị quét, ký hợp đồng khung. | Scanning partner chosen, framework contract signed.",
             "Quét thử 40 tập báo khổ lớn, sai chữ dưới 1%. | Trial of 40 large volumes, under 1% wrong letters.",
             "Ba dây chuyền quét chạy hai ca. | Three scanning lines work two shifts.",
             "Đưa lên mạng 12.000 trang đầu để bạn đọc góp ý.",
             "Bổ sung tìm theo tên người và địa danh. | Search by person and place added."],
        next=["Tuyển thêm 6 người soát chữ. | Hire 6 more proofreaders.", "Thuê thêm một dây chuyền quét khổ A2.",
              "Nghiệm thu đợt 1 với Ban Dữ liệu. | First acceptance with the Office of Data."],
        special={"2026-07": dict(noNumber="notStarted", health=None), "2027-05": dict(
            state="submitted", obstacle="Một máy quét khổ lớn hỏng, chờ linh kiện ba tuần."
            " | One large scanner is down, three weeks for parts.")}),
    dict(
        code="NEW-3", unit="NEW", origin="directive", by="AN", due="2027-06-30", moves=moves(("2026-12-31", "active")),
        title="Quy chế phát ngôn mới của Bộ | New rules for the ministry's spokespersons",
        tasks=[("Tổng kết quy chế cũ | Review of the old rules", "2027-02-26", "2027-02-24"),
               ("Dự thảo lấy ý kiến các đơn vị | Draft for the units' comments", "2027-04-16", "2027-04-20"),
               ("Tập huấn người phát ngôn | Training of spokespersons", "2027-06-11", "2027-06-10"),
               ("Trình ký ban hành | Submission for signature", "2027-06-30")],
        voice=["onTrack"], june=True,
        did=["Thu 14 góp ý về quy chế cũ. | 14 comments on the old rules received.",
             "Xong báo cáo tổng kết. | Review finished.", "Dự thảo lần 1 gồm 4 chương, 22 điều.",
             "Nhận ý kiến của 11 đơn vị, chậm 4 ngày. | 11 units commented, four days late.",
             "Tiếp thu xong, còn một điểm về mạng xã hội.",
             "Tập huấn 38 người phát ngôn. | 38 spokespersons trained."]),
    dict(
        code="NEW-4", unit="NEW", origin="directive", by="AN", due="2026-11-30",
        moves=moves(("2026-07-31", "active"), ("2026-11-27", "done")),
        title="Danh bạ đầu mối báo chí của các đơn vị | A directory of the units' press contacts",
        voice=["onTrack"],
        did=["Gửi mẫu thu thập tới các đơn vị. | Form sent to the units.", "Nhận đủ 12 trên 16 đơn vị.",
             "Bản thử nội bộ chạy tốt. | Internal trial runs well.", "Mở cho phóng viên tra cứu. | Opened to reporters."]),
    dict(
        code="BOO-1", unit="BOO", origin="own", core=True, due="2027-12-31", moves=START,
        title="Sách nói cho người khiếm thị | Audio books for the blind",
        product="600 đầu sách nói, nghe miễn phí | 600 audio books, free to listen to",
        metric=dict(name="Đầu sách nói đã phát hành | Audio books released", unit="đầu sách | titles", baseline=120,
                    baselineDay="2026-07-01", target=600, targetDay="2027-12-31"),
        pace=(0.9, 1.04), voice=["atRisk", "atRisk", "onTrack"],
        did=["Mời 20 giọng đọc tình nguyện. | 20 volunteer voices invited.",
             "Phòng thu nhỏ ở thư viện trung tâm hoạt động. | Small studio at the central library works.",
             "Xin phép xong 85 đầu sách với tác giả. | Rights for 85 titles cleared with their authors."],
        next=["Đọc tiếp bộ truyện thiếu nhi. | Go on with the children's series.",
              "Làm bản nghe cho sách giáo khoa nghề."],
        special={"2027-06": dict(state="returned", value=417, supervisor="atRisk",
                                 note="Chưa nêu nguồn của con số 417, đề nghị gửi lại kèm danh mục."
                                 " | The source of 417 is not given; please send it again with the list.")}),
    dict(
        code="BOO-2", unit="BOO", origin="directive", by="AN", due="2027-03-31",
        moves=moves(("2026-10-30", "active"), ("2027-04-20", "done")),
        title="Danh mục sách cho thư viện xã | A book list for commune libraries",
        tasks=[("Hỏi ý kiến 60 thư viện xã | Survey of 60 commune libraries", "2027-01-15", "2027-01-13"),
               ("Danh mục 500 đầu sách | A list of 500 titles", "2027-03-31", "2027-04-20")],
        voice=["onTrack", "onTrack", "onTrack", "atRisk"],
        did=["Soạn phiếu hỏi gửi thư viện xã. | Questionnaire for commune libraries drafted.",
             "Nhận 41 phiếu trả lời. | 41 answers.", "Xong phần hỏi ý kiến. | Survey finished.",
             "Hội đồng chọn sách họp phiên đầu.", "Còn tranh luận về sách dịch. | Translated books still disputed.",
             "Hội đồng thống nhất 470 đầu sách."]),
    dict(
        code="BOO-3", unit="BOO", origin="suggestion", by="DUNG", due="2027-05-28",
        moves=moves(("2026-09-30", "proposed"), ("2026-11-16", "active", "Ban Sách nhận làm")),
        title="Hội sách trực tuyến cho nhà sách nhỏ | An online fair for small bookshops",
        tasks=[("Mời 50 nhà sách | Invite 50 bookshops", "2027-02-26", "2027-02-19"),
               ("Trang bán hàng chung | A common shop page", "2027-04-29"),
               ("Tuần lễ hội sách | The fair week", "2027-05-28")],
        voice=["onTrack", "onTrack", "onTrack", "atRisk", "atRisk", "offTrack"], june=True,
        did=["Lập tổ công tác ba người. | Team of three.", "43 nhà sách đăng ký. | 43 bookshops registered.",
             "Đủ 52 nhà sách. | 52 bookshops.", "Nhà thầu làm trang bán hàng rút lui.",
             "Chọn lại nhà thầu. | New contractor chosen.", "Trang thử nghiệm còn lỗi thanh toán.",
             "Thanh toán thử thành công, dời tuần lễ sang tháng 7. | Payment works, the week moves to July."],
        extensions=[dict(askedOn="2027-05-14", askedBy="Ông Tín", **{"from": "2027-05-28", "to": "2027-07-30"},
                         reason="Đổi nhà thầu làm trang bán hàng. | The shop page's contractor was replaced.",
                         decision="refused", decidedOn="2027-05-21", decidedBy="Bà An",
                         decisionReason="Đã kết luận không gia hạn; báo số ngày chậm thật."
                         " | No further extension; report the real delay.")]),
    dict(
        code="RAD-1", unit="RAD", origin="own", core=True, due="2027-12-31", moves=START,
        title="Loa làng dùng mạng số | Village loudspeakers on the digital network",
        metric=dict(name="Cụm loa đã chuyển sang mạng số | Loudspeaker clusters moved", unit="cụm | clusters",
                    baseline=3200, baselineDay="2026-06-30", target=9000, targetDay="2027-12-31"),
        pace=(1.0, 0.97), voice=["onTrack"], missing=["2027-02", "2027-06"],
        did=["Chốt mẫu bộ thu 4G dùng chung. | One 4G receiver model agreed.",
             "Lắp xong hai huyện đầu tiên. | First two districts equipped.",
             "Tập huấn 210 cán bộ văn hóa xã. | 210 commune officers trained."],
        next=["Lắp tiếp ba huyện miền núi. | Three mountain districts next.", "Đấu thầu đợt 2."]),
    dict(
        code="RAD-2", unit="RAD", origin="directive", by="AN", duty=True, moves=START,
        title="Phát thử cảnh báo thiên tai hằng tháng | A monthly test of disaster warnings",
        voice=["onTrack"], june=True,
        did=["Phát thử ở 31 huyện, 29 nơi nghe rõ. | Test in 31 districts, clear in 29.",
             "Phát thử kết hợp diễn tập bão. | Test joined with a storm drill.",
             "Thêm bản tin tiếng dân tộc ở 6 huyện.", "Phát thử đủ 40 huyện. | All 40 districts tested."],
        special={"2027-02": dict(kept=False, health="atRisk", did="Không phát thử vì trùng kỳ nghỉ Tết."
                                 " | No test, it fell into the Tết holidays.")}),
    dict(
        code="REA-1", unit="REA", origin="own", due="2027-09-30", moves=moves(("2026-09-30", "active")),
        title="Tủ sách trong trường nghề | Bookshelves in vocational schools",
        metric=dict(name="Trường nghề có tủ sách | Vocational schools with bookshelves", unit="trường | schools",
                    baseline=0, baselineDay="2026-10-01", target=400, targetDay="2027-09-30"),
        pace=(0.9, 0.58), voice=["onTrack", "onTrack", "atRisk"],
        did=["Ký với 30 trường đầu tiên. | Signed with the first 30 schools.", "Nhận 9.000 cuốn quyên góp.",
             "Trao tủ sách ở bốn tỉnh. | Bookshelves handed over in four provinces."],
        next=["Kêu gọi nhà xuất bản tặng sách nghề. | Ask publishers for trade books."],
        special={
            "2027-01": dict(obstacle="Sách nghề ít, giá cao.", ask="Xin dùng quỹ sách tồn của Ban Sách."
                            " | May we use the Office of Books' unsold stock?",
                            decision="Đồng ý, Ban Sách giao trước 15/3. | Agreed, to be handed over by 15 March."),
            "2027-06": dict(state="submitted", health="offTrack",
                            obstacle="Xe chở sách của hai tỉnh chưa bố trí được.",
                            ask="Xin 2 xe của Văn phòng trong tháng 7; cần trả lời trước 30/6."
                            " | Two of the office's cars in July; an answer is needed by 30 June.")}),
    dict(
        code="REA-2", unit="REA", origin="suggestion", by="DUNG",
        moves=moves(("2026-08-31", "proposed"), ("2026-10-12", "active"),
                    ("2027-01-18", "dropped", "Trùng với ngày hội đọc của ba tỉnh")),
        title="Ngày đọc sách trên tàu hỏa | A reading day on the trains",
        voice=[None], did=["Hỏi ý kiến ngành đường sắt. | Railways asked.", "Chưa thống nhất được lịch tàu.",
                           "Ba tỉnh đã có ngày hội đọc tương tự. | Three provinces hold a similar day.",
                           "Đề nghị dừng, chuyển sách cho ba tỉnh. | Asked to drop it, the books go to the three."]),
    dict(
        code="KPR-1", unit="KPR", origin="directive", by="AN", due="2027-06-30", moves=moves(("2026-08-31", "active")),
        title="Ít việc hơn, việc lớn hơn | Fewer, larger works",
        detail="Mỗi đơn vị bỏ bớt hoạt động nhỏ lẻ, dồn người cho việc cốt lõi."
        " | Each unit gives up scattered activities and puts its people on the core work.",
        tasks=[("Danh sách việc của từng đơn vị | List of each unit's works", "2026-10-30", "2026-10-28"),
               ("Đề xuất việc bỏ | Proposal of what to give up", "2027-03-31", "2027-04-05"),
               ("Báo cáo kết quả | Report of the result", "2027-06-30")],
        voice=["onTrack"] * 6 + ["atRisk"], june=True,
        did=["Bốn đơn vị liệt kê 96 việc. | Four units listed 96 works.", "Phân loại xong, 37 việc nhỏ lẻ.",
             "Đề nghị bỏ 12 việc, gộp 9 việc. | 12 to give up, 9 to merge.", None,
             "Hai đơn vị còn xin giữ lại việc. | Two units ask to keep theirs."]),
    dict(
        code="KPR-2", unit="KPR", origin="directive", by="AN", due="2027-10-29",
        moves=moves(("2026-07-31", "active"),
                    ("2027-03-15", "paused", "Chờ kinh phí quý IV; làm lại từ tháng 10")),
        title="Phòng đọc lưu động ở khu công nhân | Travelling reading rooms for workers",
        voice=["onTrack", "onTrack", "atRisk"],
        did=["Khảo sát 8 khu công nhân. | Eight workers' quarters surveyed.", "Hai xe đọc sách chạy thử.",
             "Trung bình 60 người đến mỗi tối. | Some 60 readers each evening.",
             "Kinh phí chưa cấp đủ cho xe thứ ba. | Not enough funds for the third car."]),
]

DIGITAL = [
    dict(
        code="EDU-1", unit="EDU", origin="own", core=True, due="2029-06-29", moves=START, **{"with": ["DIG", "BIZ"]},
        title="Thêm 30.000 kỹ sư số mỗi năm | 30,000 more digital engineers a year",
        product="90.000 người học xong và có việc trong ba năm | 90,000 people trained and at work within three years",
        metric=dict(name="Người học xong, lũy kế | People trained, cumulative", unit="người | people", baseline=0,
                    baselineDay="2026-06-30", target=90000, targetDay="2029-06-29",
                    waypoints=[("2027-06-30", 30000), ("2028-06-30", 60000)]),
        tasks=[("Khảo sát nhu cầu | Survey of needs", "2026-09-30", "2026-09-25"),
               ("Kế hoạch ba năm | Three-year plan", "2026-12-31", "2026-12-30"),
               ("Chương trình khung mới | New core curriculum", "2027-07-30"),
               ("Phòng thực hành ở bốn trường | Practice labs at four universities", "2027-11-30")],
        pace=(1.0, 0.83), voice=["onTrack"],
        did=["Khảo sát 320 doanh nghiệp về nhu cầu kỹ sư. | 320 firms asked about their needs.",
             "Ký với 14 trường. | Signed with 14 universities.", "Mở 46 lớp buổi tối. | 46 evening classes opened."],
        next=["Ký với bốn trường nữa. | Sign with four universities.", "Soạn chương trình khung.",
              "Chuẩn bị khóa hè. | Prepare the summer course."],
        special={
            "2027-05": dict(state="submitted", ask="Kinh phí phòng thực hành; cần quyết định trước 30/7."
                            " | Money for practice labs; decision wanted by 30 July.",
                            obstacle="Ba trường thiếu phòng máy. | Three universities lack computer rooms."),
            "2027-06": dict(value=24100, asOf="2027-06-15",
                            next="Ký với bốn trường trước khi vào hè. | Sign with four universities.")}),
    dict(
        code="EDU-2", unit="EDU", origin="suggestion", by="DUNG", due="2028-12-29",
        moves=moves(("2027-02-26", "proposed")),
        title="Doanh thu đào tạo từ học viên nước ngoài | Revenue from learners abroad",
        metric=dict(name="Doanh thu một năm | Revenue of a year", unit="tỷ đồng | billion dong")),
    dict(
        code="EDU-3", unit="EDU", origin="directive", by="BINH", due="2027-01-29",
        moves=moves(("2026-07-31", "active"), ("2027-01-22", "done")),
        title="Chuẩn kỹ năng số cho giáo viên | A digital skills standard for teachers",
        tasks=[("Bản thảo lần 1 | First draft", "2026-10-30", "2026-10-30"),
               ("Thử ở 12 trường | Trial at 12 schools", "2026-12-31", "2026-12-24")],
        voice=["onTrack"],
        did=["Lập nhóm soạn gồm 9 giáo viên. | Nine teachers draft it.", "Khung 5 nhóm kỹ năng, 21 tiêu chí.",
             "Xong bản thảo lần 1. | First draft ready.", "Chọn 12 trường thử nghiệm. | 12 trial schools chosen.",
             "Thử xong, 78% giáo viên đạt. | Trial over, 78% of teachers pass.", "Ban hành. | Issued."]),
    dict(
        code="DIG-1", unit="DIG", origin="suggestion", by="DUNG", bold=True, moves=moves(("2027-02-26", "proposed")),
        title="Trợ lý ảo soạn công văn cho cán bộ | A writing assistant for every official"),
    dict(
        code="DIG-2", unit="DIG", origin="own", core=True, due="2027-12-31", moves=START,
        title="Bớt giấy tờ người dân phải nộp | Fewer papers that citizens must hand in",
        product="Mỗi thủ tục chỉ hỏi điều Nhà nước chưa biết | Each procedure asks only what the state does not know",
        metric=dict(name="Loại giấy tờ còn phải nộp | Kinds of paper still asked for", unit="loại | kinds",
                    baseline=260, baselineDay="2026-07-01", target=40, targetDay="2027-12-31"),
        pace=(0.8, 1.06), voice=["atRisk", "onTrack"], june=True,
        did=["Lập danh mục 260 loại giấy tờ. | List of 260 kinds of paper.",
             "Bỏ bản sao giấy khai sinh ở 9 thủ tục. | Copies of birth certificates gone from 9 procedures.",
             "Nối với dữ liệu của Ban Dữ liệu. | Connected with the Office of Data."],
        next=["Làm việc với ba tỉnh về giấy xác nhận. | Talk with three provinces about certificates.",
              "Sửa mẫu đơn của 14 thủ tục."]),
    dict(
        code="DIG-3", unit="DIG", origin="directive", by="BINH", due="2027-09-30", moves=moves(("2026-07-31", "active")),
        title="Thời gian chờ trung bình một hồ sơ | The mean waiting time of a file",
        metric=dict(name="Số ngày chờ trung bình | Mean days of waiting", unit="ngày | days", baseline=9.5,
                    baselineDay="2026-07-31", target=4, targetDay="2027-09-30", decimals=1),
        pace=(0.9, 0.42), voice=["onTrack", "onTrack", "onTrack", "atRisk"],
        did=["Đo lại thời gian chờ ở 18 quầy. | Waiting measured at 18 counters.",
             "Thêm hai người ở khâu thẩm định. | Two more people for appraisal."],
        next=["Bỏ bước ký trung gian. | Drop the middle signature."],
        special={
            "2026-12": dict(noNumber="dataLate", did="Hệ thống đo bảo trì, số liệu về chậm."
                            " | The measuring system is under repair, data late."),
            "2027-05": dict(state="acknowledged", health="atRisk", supervisor="offTrack",
                            note="Ba tháng liền không rút ngắn được; xem lại khâu thẩm định."
                            " | No gain for three months; look at appraisal again.")}),
    dict(
        code="DIG-4", unit="DIG", origin="directive", by="BINH", duty=True, moves=moves(("2026-08-31", "active")),
        title="Đối thoại hằng tháng với người dùng dịch vụ | A monthly talk with users of the services",
        voice=["onTrack"],
        did=["Gặp 45 người dân ở hai quận. | 45 citizens of two districts.", "Gặp các hộ kinh doanh nhỏ.",
             "Đối thoại trực tuyến, 300 người dự. | Online, 300 took part.", "Gặp người cao tuổi dùng dịch vụ công.",
             "Ghi 28 góp ý, sửa ngay 11. | 28 remarks, 11 mended at once."],
        special={"2027-05": dict(kept=False, health="atRisk", state="submitted",
                                 did="Hoãn vì hội trường sửa chữa. | Put off, the hall is under repair.")}),
    dict(
        code="SEC-1", unit="SEC", origin="directive", by="BINH", bold=True, due="2027-06-30",
        moves=moves(("2026-09-30", "active"), ("2027-06-18", "done")),
        title="Khóa chống trộm cho điện thoại cũ | A theft lock for old phones",
        tasks=[("Bản mẫu trên ba dòng máy | Prototype on three models", "2026-12-31", "2026-12-22"),
               ("Thử với 2.000 người dùng | Trial with 2,000 users", "2027-04-29", "2027-04-27"),
               ("Phát hành miễn phí | Free release", "2027-06-30", "2027-06-18")],
        voice=["onTrack"],
        did=["Chọn ba dòng máy phổ biến. | Three common models chosen.", "Bản mẫu đầu tiên khóa được từ xa.",
             "Xong bản mẫu trên ba dòng máy. | Prototype on three models.",
             "Sửa lỗi hao pin. | Battery drain mended.", "Tuyển 2.000 người dùng thử.",
             "Khóa thành công 97% lần thử. | 97% of trials locked.", "Xong thử nghiệm. | Trial over.",
             "Rà soát mã nguồn lần cuối."],
        special={"2027-06": dict(did="Phát hành ngày 18/6. | Released on 18 June.")}),
    dict(
        code="SEC-2", unit="SEC", origin="own", core=True, due="2027-12-15", moves=START,
        title="Diễn tập ứng cứu sự cố tại các sở | Incident drills at local offices",
        metric=dict(name="Cuộc diễn tập đã làm | Drills held", unit="cuộc | drills", baseline=4,
                    baselineDay="2026-07-01", target=16, targetDay="2027-12-15"),
        pace=(1.0, 1.0), voice=["onTrack"],
        did=[None, "Diễn tập tình huống mất dữ liệu. | Drill: data lost.", "Diễn tập lừa đảo qua thư.",
             None, "Diễn tập tấn công ngoài giờ làm việc. | Drill: attack out of hours."],
        special={"2026-07": dict(noNumber="notStarted", health=None, did="Đang xếp lịch với các sở."),
                 "2026-08": dict(noNumber="tooEarly", health=None)}),
    dict(
        code="SEC-3", unit="SEC", origin="directive", by="BINH", due="2027-09-30", moves=moves(("2026-06-30", "active")),
        title="Máy chủ còn lỗ hổng chưa vá | Servers with unpatched flaws",
        metric=dict(name="Máy chủ chưa vá | Unpatched servers", unit="máy | servers", baseline=1840,
                    baselineDay="2026-06-30", target=200, targetDay="2027-09-30",
                    waypoints=[("2026-12-31", 1400), ("2027-03-31", 900)]),
        pace=(1.05, 0.92), voice=["onTrack"], missing=["2027-04", "2027-05"],
        did=["Quét toàn bộ máy chủ của Bộ. | All servers of the ministry scanned.",
             "Vá xong nhóm máy nguy hiểm nhất. | The most dangerous group patched."],
        next=["Thay 60 máy quá cũ. | Replace 60 machines that are too old."]),
    dict(
        code="DAT-1", unit="DAT", origin="own", core=True, due="2027-12-31", moves=START,
        title="Bộ dữ liệu mở ai cũng dùng được | Open data sets that anyone can use",
        metric=dict(name="Bộ dữ liệu đã mở | Data sets opened", unit="bộ | sets", baseline=45,
                    baselineDay="2026-06-30", target=200, targetDay="2027-12-31"),
        pace=(1.1, 1.01), voice=["onTrack"],
        did=["Chọn giấy phép mở dùng chung. | One open licence chosen.", "Mở dữ liệu lượng mưa của ba tỉnh.",
             "Cuộc thi ứng dụng nhận 64 bài. | 64 entries for the contest."],
        next=["Mở dữ liệu điểm dừng xe buýt. | Open the bus stops' data.", "Viết hướng dẫn cho nhà trường."]),
    dict(
        code="DAT-2", unit="DAT", origin="directive", by="BINH", due="2027-09-24", dueOriginal="2027-03-31",
        moves=moves(("2026-08-31", "active")), **{"with": ["DIG"]},
        title="Từ điển dữ liệu dùng chung | A shared dictionary of data",
        tasks=[("Gom khái niệm của 16 hệ thống | Collect the terms of 16 systems", "2026-11-30", "2026-12-08"),
               ("Thống nhất 400 khái niệm | Agree on 400 terms", "2027-05-31", None, "2027-02-26"),
               ("Ban hành bản 1 | Issue version 1", "2027-09-24", None, "2027-03-31")],
        voice=["onTrack", "onTrack", "onTrack", "atRisk"],
        did=["Nhận danh mục của 9 hệ thống. | Lists of 9 systems received.", "Hai hệ thống cũ không có tài liệu.",
             "Đủ 16 hệ thống. | All 16 systems.", "Thống nhất 120 khái niệm. | 120 terms agreed.",
             "Tranh luận về khái niệm “hộ gia đình”.", "Thống nhất 210 khái niệm. | 210 terms agreed.",
             "Họp với Ban Dịch vụ số hai buổi.", "Thống nhất 265 khái niệm. | 265 terms agreed.",
             "Thống nhất 310 khái niệm. | 310 terms agreed."],
        extensions=[dict(askedOn="2027-03-08", askedBy="Bà Mây", **{"from": "2027-03-31", "to": "2027-06-25"},
                         reason="Hai hệ thống cũ không có tài liệu. | Two old systems have no documents.",
                         decision="granted", decidedOn="2027-03-15", decidedBy="Ông Bình"),
                    dict(askedOn="2027-06-02", askedBy="Bà Mây", **{"from": "2027-06-25", "to": "2027-09-24"},
                         reason="Còn 90 khái niệm chưa thống nhất. | 90 terms are not agreed yet.",
                         decision="granted", decidedOn="2027-06-09", decidedBy="Ông Bình",
                         decisionReason="Lần cuối. | For the last time.")]),
    dict(
        code="DAT-3", unit="DAT", origin="own", moves=moves(("2027-01-29", "active")),
        title="Thói quen chia sẻ dữ liệu giữa các đơn vị | A habit of sharing data between units",
        voice=[None, "onTrack"], did=["Nói chuyện với bốn đơn vị. | Talks with four units.",
                                      "Mỗi chiều thứ sáu có một giờ hỏi đáp. | A question hour every Friday.",
                                      "Giờ hỏi đáp có 25 người dự.", "Có 7 đơn vị tự gửi dữ liệu."]),
    dict(
        code="BIZ-1", unit="BIZ", origin="own", core=True, due="2027-12-31", moves=START,
        title="Doanh nghiệp số có khách hàng nước ngoài | Digital firms with clients abroad",
        metric=dict(name="Doanh nghiệp có khách hàng nước ngoài | Firms with clients abroad",
                    unit="doanh nghiệp | firms", baseline=60, baselineDay="2026-07-01", target=150,
                    targetDay="2027-12-31"),
        pace=(1.0, 0.9), voice=["onTrack", "onTrack", "onTrack", "atRisk"], june=True,
        did=["Lập câu lạc bộ bạn hàng số. | A club of digital traders founded.",
             "Đưa 12 doanh nghiệp đi hội chợ. | 12 firms taken to a fair.", "Tư vấn hợp đồng cho 20 doanh nghiệp."],
        next=["Mời luật sư nói chuyện về hợp đồng. | A lawyer's talk on contracts.", "Khảo sát thị trường mới."],
        special={"2026-08": dict(noNumber="yearlyFigure", did="Số chính thức có sau kỳ khai thuế."
                                 " | The official figure comes after the tax return.")}),
    dict(
        code="BIZ-2", unit="BIZ", origin="directive", by="BINH", due="2027-07-02", moves=moves(("2026-10-30", "active")),
        title="Cẩm nang bán phần mềm ra nước ngoài | A guide to selling software abroad",
        tasks=[("Phỏng vấn 15 doanh nghiệp | Interview 15 firms", "2027-01-29", "2027-01-27"),
               ("Bản thảo | Draft", "2027-04-29", "2027-05-12"), ("In và đưa lên mạng | Print and publish", "2027-07-02")],
        voice=["onTrack", "onTrack", "onTrack", "onTrack", "atRisk"],
        did=["Lập đề cương 6 chương. | Outline of six chapters.", "Phỏng vấn 8 doanh nghiệp.",
             "Phỏng vấn xong 15 doanh nghiệp. | 15 firms interviewed.", "Viết xong hai chương.",
             "Viết xong bốn chương. | Four chapters written.", "Chương thuế phải viết lại.",
             "Bản thảo xong, chậm hai tuần. | Draft finished, two weeks late."],
        special={"2027-06": dict(state="submitted", did="Đang biên tập bản tiếng Anh. | The English text is being edited.")},
        extensions=[dict(askedOn="2027-06-16", askedBy="Bà Ngân", **{"from": "2027-07-02", "to": "2027-10-29"},
                         reason="Luật thuế mới có hiệu lực từ tháng 8, cần viết lại chương 4."
                         " | A new tax law from August; chapter 4 must be rewritten.")]),
    dict(
        code="BIZ-3", unit="BIZ", origin="suggestion", by="DUNG",
        moves=moves(("2026-07-31", "proposed"), ("2027-03-31", "dropped", "Không đơn vị nào nhận sau tám tháng")),
        title="Hội chợ thực tế ảo | A fair in virtual reality"),
    dict(
        code="KDI-1", unit="KDI", origin="directive", by="BINH", due="2027-09-30", moves=moves(("2026-12-31", "active")),
        title="Rà soát các chiến lược của khối | A review of the block's strategies", voice=["onTrack"], june=True,
        did=["Chốt đề cương rà soát. | Outline of the review agreed.", "Đọc lại hai chiến lược.",
             "Xong chiến lược dữ liệu. | Strategy on data done.", "Xong chiến lược kỹ năng. | Strategy on skills done.",
             None, "Dự thảo báo cáo giữa kỳ. | Interim report drafted."]),
    dict(
        code="KDI-2", unit="KDI", origin="directive", by="BINH", due="2027-12-28", moves=moves(("2026-11-30", "active")),
        title="Văn bản gửi các bộ về việc cùng làm | Papers to other ministries on joint work",
        tasks=[("Danh sách việc cần bộ khác | List of what needs others", "2027-01-29", "2027-01-29"),
               ("Gửi văn bản | Send the papers", "2027-06-30", "2027-06-14"),
               ("Ký kế hoạch chung | Sign joint plans", "2027-12-28")],
        voice=["onTrack"], june=True,
        did=["Liệt kê 19 việc. | 19 works listed.", "Chốt còn 11 việc. | 11 remain.", "Xong danh sách.",
             "Soạn văn bản cho ba bộ. | Papers for three ministries.", None, "Lấy ý kiến pháp chế.", None,
             "Gửi đủ 11 văn bản. | All 11 papers sent."]),
    dict(
        code="KDI-3", unit="KDI", origin="directive", by="BINH", duty=True, moves=moves(("2026-07-31", "active")),
        title="Gặp các đầu mối mỗi tháng một lần | Meet the focal points once a month", voice=["onTrack"],
        missing=["2026-12"],
        did=["Gặp 18 đầu mối. | 18 focal points.", "Bàn về mẫu báo cáo chung.", "Gặp tại Ban Dữ liệu.",
             "Bàn việc đồng bộ danh mục. | On keeping lists in step.", "Tổng kết năm. | The year in review.", None,
             "Gặp sau Tết, 15 đầu mối.", "Bàn về sự cố mất kết nối. | On the lost connection.",
             "Chấm điểm từng hệ thống."],
        special={"2027-05": dict(kept=False, health="offTrack", state="submitted",
                                 did="Không họp được do trùng lịch kiểm tra. | Not held, it met with an inspection.")}),
]

INFRASTRUCTURE = [
    dict(
        code="NET-1", unit="NET", origin="own", core=True, due="2027-12-29", moves=START,
        title="Sóng 5G đến các xã vùng cao | 5G for the upland communes",
        product="Xã vùng cao nào cũng có ít nhất một trạm 5G | At least one 5G station in every upland commune",
        metric=dict(name="Xã vùng cao có sóng 5G | Upland communes with 5G", unit="xã | communes", baseline=310,
                    baselineDay="2026-06-30", target=1050, targetDay="2027-12-29"),
        pace=(0.95, 1.0), voice=["onTrack"], june=True,
        did=["Chia vùng phủ cho bốn nhà mạng. | Coverage shared among four operators.",
             "Dựng trạm ở hai huyện biên giới. | Stations in two border districts.",
             "Mưa lũ làm chậm bốn công trình. | Floods delayed four sites."],
        next=["Kéo điện lưới đến 20 trạm. | Mains power for 20 stations.", "Nghiệm thu trạm quý I.",
              "Đo chất lượng trước mùa mưa. | Measure quality before the rains."]),
    dict(
        code="NET-2", unit="NET", origin="directive", by="CHI", due="2027-11-30",
        moves=moves(("2026-07-31", "active"), ("2026-11-02", "paused", "Chờ lô pin nhập về"),
                    ("2027-02-15", "active", "Đã nhận pin")),
        title="Trạm phát sóng dùng điện mặt trời | Stations that run on sunlight",
        metric=dict(name="Trạm đã đổi sang điện mặt trời | Stations converted", unit="trạm | stations", baseline=12,
                    baselineDay="2026-07-31", target=90, targetDay="2027-11-30",
                    waypoints=[("2027-02-15", 20)]),
        pace=(1.0, 0.84), voice=["onTrack", "onTrack", "atRisk"], june=True,
        did=["Chọn 90 trạm nhiều nắng. | 90 sunny stations chosen.", "Đổi xong ba trạm thử."],
        next=["Lắp pin đợt 1. | Mount the first batch."]),
    dict(
        code="NET-3", unit="NET", origin="directive", by="CHI", due="2027-06-30", moves=START,
        title="Thôn chưa có sóng điện thoại | Hamlets without a phone signal",
        metric=dict(name="Thôn chưa có sóng | Hamlets without signal", unit="thôn | hamlets", baseline=428,
                    baselineDay="2026-06-30", target=0, targetDay="2027-06-30",
                    waypoints=[("2026-12-31", 260), ("2027-03-31", 130)]),
        pace=(1.08, 0.9), voice=["onTrack"] * 7 + ["atRisk"],
        did=["Kiểm lại danh sách với xã. | List checked with the communes.", "Phủ sóng 22 thôn ở ba tỉnh."],
        next=["Dùng trạm nhỏ cho thôn dưới 30 hộ. | Small stations for hamlets under 30 households."],
        special={"2027-06": dict(state="acknowledged", supervisor="atRisk",
                                 obstacle="Bốn mươi thôn phải chờ đường xe mới vào được."
                                 " | Forty hamlets wait for a road.",
                                 note="Cần phương án vệ tinh cho số thôn còn lại."
                                 " | Work out satellite links for the rest.")}),
    dict(
        code="POS-1", unit="POS", origin="own", core=True, due="2027-12-31", moves=START,
        title="Bưu cục giao hàng trong ngày | Post offices that deliver the same day",
        metric=dict(name="Bưu cục giao trong ngày | Post offices with same-day delivery", unit="bưu cục | offices",
                    baseline=85, baselineDay="2026-07-01", target=420, targetDay="2027-12-31"),
        pace=(1.0, 0.99), voice=["onTrack"], missing=["2026-10", "2027-06"],
        did=["Đổi giờ gom thư ở 40 bưu cục. | Collection hours changed at 40 offices.", "Thêm 60 xe điện hai bánh.",
             "Thử giao tối ở hai thành phố. | Evening delivery tried in two cities."],
        next=["Mở rộng ra huyện ven đô. | On to the districts around."]),
    dict(
        code="POS-2", unit="POS", origin="directive", by="CHI", due="2027-02-26", dueOriginal="2026-12-31",
        moves=moves(("2026-07-31", "active"), ("2027-02-24", "done")),
        title="Mã địa chỉ số cho từng nhà | A digital address code for each house",
        tasks=[("Quy tắc đặt mã | Rules for the codes", "2026-10-30", "2026-11-06"),
               ("Gán mã ở hai tỉnh | Codes in two provinces", "2027-02-26", "2027-02-24", "2026-12-31")],
        voice=["onTrack", "onTrack", "atRisk"],
        did=["So sánh ba cách đặt mã. | Three ways compared.", "Thử ở một phường.", "Chốt quy tắc, chậm một tuần.",
             "Xong một tỉnh. | One province done.", "Xong 70% tỉnh thứ hai. | 70% of the second province.",
             "Kiểm tra lại các ngõ trùng tên."],
        extensions=[dict(askedOn="2026-12-11", askedBy="Bà Sen", **{"from": "2026-12-31", "to": "2027-02-26"},
                         reason="Nhiều ngõ trùng tên, phải đi kiểm tra. | Many lanes share a name and must be visited.",
                         decision="granted", decidedOn="2026-12-16", decidedBy="Bà Chi")]),
    dict(
        code="POS-3", unit="POS", origin="suggestion", by="DUNG", moves=moves(("2027-02-26", "proposed")),
        title="Tem số cho học sinh sưu tập | Digital stamps for pupils to collect"),
    dict(
        code="CAB-1", unit="CAB", origin="own", core=True, bold=True, due="2028-06-30", moves=START,
        title="Tuyến cáp dự phòng ven biển | A spare cable along the coast",
        tasks=[("Khảo sát tuyến | Survey of the route", "2026-12-31", "2026-12-18"),
               ("Thiết kế kỹ thuật | Technical design", "2027-06-15", "2027-06-14"),
               ("Chọn nhà thầu | Choice of the contractor", "2027-10-29"),
               ("Thi công đoạn đầu | First section", "2028-06-30")],
        voice=["onTrack"], june=True,
        did=["Thuê tàu khảo sát. | Survey ship hired.", "Khảo sát 120 km đầu. | First 120 km surveyed.",
             "Gió mùa, tàu nghỉ hai tuần. | Monsoon, the ship waited two weeks.", "Khảo sát xong 210 km.",
             "Xong khảo sát tuyến. | Survey finished.", "Giao nhiệm vụ thiết kế.", None,
             "Thiết kế xong 40%. | Design 40% done.", "Thiết kế xong 70%. | Design 70% done.",
             "Thẩm tra thiết kế.", None, "Thiết kế được duyệt ngày 14/6. | Design approved on 14 June."]),
    dict(
        code="CAB-2", unit="CAB", origin="directive", by="CHI", due="2027-04-29", dueOriginal="2027-02-26",
        moves=moves(("2026-08-31", "active")), **{"with": ["NET", "DAT"]},
        title="Bản đồ số cống bể cáp | A digital map of cable ducts",
        tasks=[("Vẽ bản đồ 5 thành phố | Map 5 cities", "2026-12-31", "2027-01-20"),
               ("Vẽ bản đồ 10 thành phố còn lại | Map the other 10 cities", "2027-04-29")],
        voice=["onTrack", "onTrack", "atRisk", "atRisk", "offTrack"],
        did=["Gom bản vẽ giấy của nhà mạng. | Paper plans of the operators collected.", "Vẽ xong hai thành phố.",
             "Vẽ xong bốn thành phố. | Four cities mapped.", None, "Xong 5 thành phố. | Five cities done.",
             "Bản vẽ giấy nhiều chỗ sai.", "Xong 8 thành phố. | Eight cities done.", "Xong 9 thành phố.",
             "Xong 11 thành phố. | Eleven cities done."],
        special={"2027-06": dict(state="draft", did="Xong 12 thành phố (số tạm). | Twelve cities (provisional).")},
        extensions=[dict(askedOn="2027-02-03", askedBy="Ông Vượng", **{"from": "2027-02-26", "to": "2027-04-29"},
                         reason="Bản vẽ giấy sai, phải đo lại. | The paper plans are wrong; new measurements.",
                         decision="granted", decidedOn="2027-02-17", decidedBy="Bà Chi"),
                    dict(askedOn="2027-04-20", askedBy="Ông Vượng", **{"from": "2027-04-29", "to": "2027-08-31"},
                         reason="Thiếu hai tổ đo. | Two measuring teams are lacking.",
                         decision="refused", decidedOn="2027-04-28", decidedBy="Bà Chi",
                         decisionReason="Mượn tổ đo của Ban Mạng. | Borrow the Office of Networks' teams.")]),
    dict(
        code="KTE-1", unit="KTE", origin="directive", by="CHI", due="2027-12-29", moves=moves(("2027-01-29", "active")),
        title="Cột, cống và trạm dùng chung | Shared masts, ducts and stations", voice=["onTrack"], june=True,
        did=["Bốn đơn vị thống nhất nguyên tắc chia phí. | Four units agree how to share costs.",
             "Chọn 30 cột dùng chung đầu tiên.", "Ký biên bản với hai nhà mạng. | Signed with two operators.", None,
             "Dùng chung 18 cột. | 18 masts shared."]),
]

EVERYONE = [
    dict(
        code="ALL-1", unit="ALL", origin="directive", by="DUNG", moves=moves(("2027-04-29", "active")),
        title="Mỗi đơn vị một việc để đời | One lasting work from each unit", voice=[None],
        did=["Chín đơn vị đã đăng ký việc. | Nine units have named theirs."]),
    dict(
        code="ALL-2", unit="ALL", origin="directive", by="DUNG", bold=True, moves=moves(("2027-05-31", "active")),
        title="Bước vào vùng 2% | A step into the 2% zone",
        detail="Chọn một việc hầu như chưa ai làm và dám làm trước."
        " | Choose something that almost nobody does yet, and dare to be early."),
]

PLEDGES = MEDIA + DIGITAL + INFRASTRUCTURE + EVERYONE
